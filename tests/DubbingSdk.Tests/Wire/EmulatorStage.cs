using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Wire;

/// <summary>An emulator that holds what an exchange takes as given. It is spoken to over plain HTTP alone.</summary>
internal sealed class EmulatorStage : IAsyncDisposable
{
    private const string Key = "a-key-for-the-emulator";
    private static readonly TimeSpan Stage = TimeSpan.FromSeconds(10);
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
        return new((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsByteArrayAsync());
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
                await CreateAsync(video: "https://media.example/welcome.mp4");
                _time.Advance(TimeSpan.FromDays(1000));
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
            default:
                throw new InvalidOperationException($"Say how the emulator comes to '{given}'.");
        }
    }

    private async Task CreateAsync(string? video = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent("Welcome"), "name" }, { new StringContent("es"), "target_lang" } };
        if (video is null)
            form.Add(new ByteArrayContent(WireCalls.RecordingBytes) { Headers = { ContentType = new("audio/wav") } }, "file", "hello.wav");
        else
            form.Add(new StringContent(video), "source_url");
        var answer = await AskAsync(HttpMethod.Post, "/v1/dubbing", form);
        Placeholders = Placeholders with { DubbingId = answer["dubbing_id"]!.GetValue<string>() };
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
