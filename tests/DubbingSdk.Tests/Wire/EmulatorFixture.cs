using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator;
using DubbingSdk.Tests.Calls;
using DubbingSdk.Tests.Conformance;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Wire;

/// <summary>An emulator in the state that an exchange requires. Tests send it plain HTTP.</summary>
internal sealed partial class EmulatorFixture : IAsyncDisposable
{
    private const string Key = "a-key-for-the-emulator";
    private const string NoCredits = "no credits";
    private static readonly TimeSpan Stage = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongEnough = TimeSpan.FromDays(1000);
    private static readonly TimeSpan RecordingLength = TimeSpan.FromSeconds(0.005);

    private readonly DubbingEmulator _emulator;
    private readonly HttpClient _http = new();
    private readonly TestTime _time;
    private readonly InterfaceDocument _document;

    private EmulatorFixture(DubbingEmulator emulator, TestTime time, InterfaceDocument document)
    {
        _emulator = emulator;
        _time = time;
        _document = document;
    }

    public WirePlaceholders Placeholders { get; private set; } = new(Key, "a-boundary-of-the-tests");

    private string Resource => $"/v1/dubbing/resource/{Placeholders["dubbing_id"]}";

    /// <summary>Starts an emulator, each stage of whose jobs takes as long for the recording of the exchanges, and brings it into a state of the README.</summary>
    /// <remarks>Only Segmind waits within a request for the work, which takes no time here.</remarks>
    public static async Task<EmulatorFixture> StartAsync(InterfaceDocument document, string? given)
    {
        var time = new TestTime { SkipsWaits = document.Name == "segmind" };
        var emulator = await DubbingEmulator.StartAsync(new DubbingEmulatorOptions
        {
            TimeProvider = time,
            QueueTime = Stage,
            PreparingTime = Stage,
            WorkTimePerSourceSecond = Stage / RecordingLength * TimeSpan.FromSeconds(1),
            Credits = given == NoCredits ? 0 : 10_000_000,
            ElevenLabs = AccountOf(given),
            CambAi = CambAiOf(given),
            Segmind = SegmindOf(given),
            ModelsLab = ModelsLabOf(given),
        });
        var fixture = new EmulatorFixture(emulator, time, document);
        if (given is not null)
            await fixture.PrepareAsync(given);
        return fixture;
    }

    public async Task<EmulatorResponse> SendAsync(WireMessage request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), UriOf(Placeholders.FillTarget(request.Target)));
        if (request.Body is not null)
            message.Content = new ByteArrayContent(Placeholders.FillBody(request.Body));
        foreach (var (name, value) in request.Headers.Where(header => header.Value != "{absent}"))
        {
            if (!message.Headers.TryAddWithoutValidation(name, Placeholders.Fill(value)))
                message.Content!.Headers.TryAddWithoutValidation(name, Placeholders.Fill(value));
        }

        using var response = await _http.SendAsync(message);
        string[] headers = [.. response.Headers.Concat(response.Content.Headers).Select(header => header.Key)];
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, headers, await response.Content.ReadAsByteArrayAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _emulator.DisposeAsync();
    }

    /// <summary>The URI of a request to the service, exactly as it is written.</summary>
    private Uri UriOf(string target) =>
        new(_emulator.UriOf(_document.Client).AbsoluteUri.TrimEnd('/') + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    private Task PrepareAsync(string given) => _document.Name switch
    {
        "elevenlabs" => PrepareDubsAsync(given),
        "cambai" => PrepareCambAiAsync(given),
        "segmind" => PrepareSegmindAsync(given),
        "modelslab" => PrepareModelsLabAsync(given),
        _ => throw new InvalidOperationException($"Say how the emulator of {_document.Name} comes to '{given}'."),
    };

    private async Task PrepareDubsAsync(string given)
    {
        switch (given)
        {
            case "queued dub":
                await CreateAsync();
                break;
            case "dubbing dub":
                await CreateAsync();
                _time.Advance(2.5 * Stage);
                break;
            case "dubbed dub":
                await CreateAsync();
                _time.Advance(4 * Stage);
                break;
            case "failed dub":
                _emulator.FailNext("No speech was found in the source.");
                await CreateAsync();
                _time.Advance(4 * Stage);
                break;
            case "dubbed video":
                await CreateAsync("https://media.example/welcome.mp4");
                _time.Advance(LongEnough);
                break;
            case "three dubs":
                await CreateAsync();
                await CreateAsync();
                await CreateAsync();
                _time.Advance(4 * Stage);
                break;
            case "three dubs, first page read":
                await PrepareDubsAsync("three dubs");
                await ReadFirstPageAsync();
                break;
            case "studio dub":
                await OpenStudioAsync();
                break;
            case "studio dub with French added":
                await OpenStudioAsync();
                await RequestAsync(HttpMethod.Post, $"{Resource}/language", JsonContent.Create(new { language = "fr" }));
                break;
            case "studio dub with a changed translation":
                await OpenStudioAsync();
                await RequestAsync(HttpMethod.Patch, $"{Resource}/segment/{Placeholders["segment_id"]}/es", JsonContent.Create(new { text = "Buenas tardes." }));
                break;
            case "studio dub being rendered":
                await OpenStudioAsync();
                await RenderAsync();
                break;
            case "rendered studio dub":
                await OpenStudioAsync();
                await RenderAsync();
                _time.Advance(LongEnough);
                break;
            case "studio dub with a failed render":
                await OpenStudioAsync();
                _emulator.FailNext("The render broke off.");
                await RenderAsync();
                _time.Advance(LongEnough);
                break;
            case { } project when project.Contains("project", StringComparison.Ordinal):
                await PrepareProjectAsync(project);
                break;
            case "two webhooks":
                AddWebhooks();
                break;
            default:
                await PrepareAudioAsync(given);
                break;
        }
    }

    private async Task CreateAsync(string? address = null, bool forStudio = false)
    {
        using var form = new MultipartFormDataContent { { new StringContent("Welcome"), "name" }, { new StringContent("es"), "target_lang" } };
        if (forStudio)
            form.Add(new StringContent("true"), "dubbing_studio");
        if (address is null)
            form.Add(new ByteArrayContent(CallTable.RecordingBytes) { Headers = { ContentType = new("audio/wav") } }, "file", "hello.wav");
        else
            form.Add(new StringContent(address), "source_url");
        var response = await RequestAsync(HttpMethod.Post, "/v1/dubbing", form);
        Placeholders = Placeholders.With("dubbing_id", response["dubbing_id"]);
    }

    private async Task OpenStudioAsync()
    {
        await CreateAsync("https://media.example/welcome.mp3", forStudio: true);
        _time.Advance(LongEnough);
        var speaker = (await RequestAsync(HttpMethod.Get, Resource))["speaker_tracks"]!.AsObject().First();
        Placeholders = Placeholders.With("speaker_id", speaker.Key).With("segment_id", speaker.Value!["segments"]![0]);
    }

    private async Task RenderAsync()
    {
        var render = await RequestAsync(HttpMethod.Post, $"{Resource}/render/es", JsonContent.Create(new { render_type = "wav" }));
        Placeholders = Placeholders.With("render_id", render["render_id"]);
    }

    private async Task ReadFirstPageAsync()
    {
        var page = await RequestAsync(HttpMethod.Get, "/v1/dubbing?page_size=2");
        Placeholders = Placeholders.With("cursor", page["next_cursor"]);
    }

    private async Task<JsonNode> RequestAsync(HttpMethod method, string target, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, UriOf(target)) { Content = content };
        if (_document.KeyHeader is { } header)
            request.Headers.Add(header, Key);
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }
}
