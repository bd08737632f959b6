using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Wire;

/// <summary>An emulator that holds what an exchange takes as given. It is spoken to over plain HTTP alone.</summary>
internal sealed partial class EmulatorStage : IAsyncDisposable
{
    private const string Key = "a-key-for-the-emulator";
    private static readonly TimeSpan Stage = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongEnough = TimeSpan.FromDays(1000);
    private static readonly TimeSpan RecordingLength = TimeSpan.FromSeconds(0.005);

    private readonly DubbingEmulator _emulator;
    private readonly HttpClient _http;
    private readonly TestTime _time;

    private EmulatorStage(DubbingEmulator emulator, TestTime time)
    {
        _emulator = emulator;
        _time = time;
        _http = new HttpClient { BaseAddress = emulator.BaseAddress };
    }

    public WirePlaceholders Placeholders { get; private set; } = new(Key, "unknown0000000000dub", "none", "a-boundary-of-the-tests");

    private string Resource => $"/v1/dubbing/resource/{Placeholders.DubbingId}";

    /// <summary>Starts an emulator, each stage of whose jobs takes as long for the recording of the exchanges, and brings it into a state of the README.</summary>
    public static async Task<EmulatorStage> StartAsync(string? given)
    {
        var time = new TestTime { SkipsWaits = false };
        var emulator = await DubbingEmulator.StartAsync(new DubbingEmulatorOptions
        {
            TimeProvider = time,
            QueueTime = Stage,
            PreparingTime = Stage,
            WorkTimePerSourceSecond = Stage / RecordingLength * TimeSpan.FromSeconds(1),
            ElevenLabs = AccountOf(given),
        });
        var stage = new EmulatorStage(emulator, time);
        await stage.PrepareAsync(given);
        return stage;
    }

    public async Task<EmulatorAnswer> SendAsync(WireMessage request)
    {
        var target = new Uri(_emulator.BaseAddress.GetLeftPart(UriPartial.Authority) + Placeholders.FillTarget(request.Target), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), target);
        if (request.Body is not null)
            message.Content = new ByteArrayContent(Placeholders.FillBody(request.Body));
        foreach (var (name, value) in request.Headers.Where(header => header.Value != "{absent}"))
        {
            if (!message.Headers.TryAddWithoutValidation(name, Placeholders.Fill(value)))
                message.Content!.Headers.TryAddWithoutValidation(name, Placeholders.Fill(value));
        }

        using var answer = await _http.SendAsync(message);
        string[] headers = [.. answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key)];
        return new((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, headers, await answer.Content.ReadAsByteArrayAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _emulator.DisposeAsync();
    }

    private async Task PrepareAsync(string? given)
    {
        switch (given)
        {
            case null:
                break;
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
                await PrepareAsync("three dubs");
                await ReadFirstPageAsync();
                break;
            case "studio dub":
                await OpenStudioAsync();
                break;
            case "studio dub with French added":
                await OpenStudioAsync();
                await AskAsync(HttpMethod.Post, $"{Resource}/language", JsonContent.Create(new { language = "fr" }));
                break;
            case "studio dub with a changed translation":
                await OpenStudioAsync();
                await AskAsync(HttpMethod.Patch, $"{Resource}/segment/{Placeholders.SegmentId}/es", JsonContent.Create(new { text = "Buenas tardes." }));
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
            form.Add(new ByteArrayContent(WireCalls.RecordingBytes) { Headers = { ContentType = new("audio/wav") } }, "file", "hello.wav");
        else
            form.Add(new StringContent(address), "source_url");
        var answer = await AskAsync(HttpMethod.Post, "/v1/dubbing", form);
        Placeholders = Placeholders with { DubbingId = answer["dubbing_id"]!.GetValue<string>() };
    }

    private async Task OpenStudioAsync()
    {
        await CreateAsync("https://media.example/welcome.mp3", forStudio: true);
        _time.Advance(LongEnough);
        var speaker = (await AskAsync(HttpMethod.Get, Resource))["speaker_tracks"]!.AsObject().First();
        Placeholders = Placeholders with { SpeakerId = speaker.Key, SegmentId = speaker.Value!["segments"]![0]!.GetValue<string>() };
    }

    private async Task RenderAsync()
    {
        var render = await AskAsync(HttpMethod.Post, $"{Resource}/render/es", JsonContent.Create(new { render_type = "wav" }));
        Placeholders = Placeholders with { RenderId = render["render_id"]!.GetValue<string>() };
    }

    private async Task ReadFirstPageAsync()
    {
        var page = await AskAsync(HttpMethod.Get, "/v1/dubbing?page_size=2");
        Placeholders = Placeholders with { Cursor = page["next_cursor"]!.GetValue<string>() };
    }

    private async Task<JsonObject> AskAsync(HttpMethod method, string target, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, target) { Content = content, Headers = { { "xi-api-key", Key } } };
        using var answer = await _http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
