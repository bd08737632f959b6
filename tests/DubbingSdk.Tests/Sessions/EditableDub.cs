using System.Text.Json.Nodes;
using DubbingSdk.Emulator;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Sessions;

/// <summary>A dub that can be edited, on an emulator that shares its time provider with the client.</summary>
internal sealed class EditableDub : IAsyncDisposable
{
    public const string Route = "/v1/dubbing/resource/{dubbing_id}";

    private readonly HttpClient _raw = new();
    private int _seen;
    private long _paid;

    private EditableDub(DubbingEmulator emulator, TestTime time)
    {
        Time = time;
        Emulator = emulator;
        Client = TestClient.Create(emulator.BaseAddress, time);
        _raw.BaseAddress = emulator.BaseAddress;
        _raw.DefaultRequestHeaders.Add("xi-api-key", TestClient.Key);
    }

    public TestTime Time { get; }

    public DubbingEmulator Emulator { get; }

    public DubbingClient Client { get; }

    public string DubbingId { get; private set; } = string.Empty;

    public DubbingResourceClient Studio => Client.Dubbing.Resource;

    /// <summary>The calls since <see cref="Watch"/> that change something.</summary>
    public IReadOnlyList<RecordedRequest> Changes => [.. Emulator.Requests.Skip(_seen).Where(request => request.Method != "GET")];

    /// <summary>The credits charged since <see cref="Watch"/>.</summary>
    public long Paid => Emulator.CreditsUsed - _paid;

    public static async Task<EditableDub> OpenAsync(double seconds = 16, int speakers = 2, ElevenLabsOptions? options = null, params string[] moreLanguages)
    {
        var time = new TestTime();
        var stage = new EditableDub(
            await DubbingEmulator.StartAsync(new DubbingEmulatorOptions { TimeProvider = time, AssumedSourceLength = TimeSpan.FromSeconds(seconds), ElevenLabs = options ?? new ElevenLabsOptions() }), time);
        var dub = await stage.Client.Dubbing.CreateAsync(new CreateDubRequest
        {
            Source = MediaSource.FromUri(new Uri("https://media.example/source.mp3")),
            SourceLanguage = "en",
            TargetLanguage = "es",
            SpeakerCount = speakers,
            DubbingStudio = true,
        });
        await dub.WaitForCompletionAsync();
        stage.DubbingId = dub.DubbingId;
        foreach (var language in moreLanguages)
            await stage.Studio.AddLanguageAsync(stage.DubbingId, new AddLanguageRequest { Language = language });
        if (moreLanguages.Length > 0)
            await (await stage.OpenSessionAsync()).SaveAsync(new StudioSaveOptions { Dub = StudioDubScope.AllStale });
        stage.Watch();
        return stage;
    }

    public Task<StudioSession> OpenSessionAsync() => Studio.OpenSessionAsync(DubbingId);

    /// <summary>Forgets what has happened so far.</summary>
    public void Watch() => (_seen, _paid) = (Emulator.Requests.Count, Emulator.CreditsUsed);

    /// <summary>The state of the emulator, read without the library.</summary>
    public async Task<JsonNode> StateAsync() => JsonNode.Parse(await _raw.GetStringAsync($"/v1/dubbing/resource/{DubbingId}"))!;

    /// <summary>The segments and languages that are not freshly dubbed, read without the library.</summary>
    public async Task<IReadOnlyList<string>> StaleAsync() =>
        [.. from segment in (await StateAsync())["speaker_segments"]!.AsObject()
            from dub in segment.Value!["dubs"]!.AsObject()
            where dub.Value!["audio_stale"]!.GetValue<bool>() || dub.Value["media_ref"] is null
            select $"{segment.Key}/{dub.Key}"];

    /// <summary>The bodies of the calls since <see cref="Watch"/> to a route.</summary>
    public IReadOnlyList<JsonNode> Bodies(string route) =>
        [.. Changes.Where(request => request.Operation == route).Select(request => JsonNode.Parse(request.Json!)!)];

    public async ValueTask DisposeAsync()
    {
        _raw.Dispose();
        Client.Dispose();
        await Emulator.DisposeAsync();
    }
}
