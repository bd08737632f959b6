using DubbingSdk.CambAi;
using DubbingSdk.Emulator;
using DubbingSdk.ModelsLab;
using DubbingSdk.Providers;
using DubbingSdk.Segmind;
using DubbingSdk.Tests.Support;
using Parrot;

namespace DubbingSdk.Tests.Providers;

/// <summary>One provider in front of a stand-in for its service, with a fake time provider.</summary>
internal sealed class ProviderFixture : IAsyncDisposable
{
    private readonly List<IDisposable> _clients = [];
    private readonly ProviderBackend _backend;

    private ProviderFixture(ProviderBackend backend, TestTime time)
    {
        _backend = backend;
        Time = time;
        Provider = CreateProvider();
    }

    /// <summary>The providers of the library, and one that was written outside of it.</summary>
    public static TheoryData<string> Names => [.. ProviderCase.All.Select(service => service.Name), ParrotProvider.ProviderName];

    /// <summary>The emulator and its service, where the provider is one of the library.</summary>
    public EmulatedBackend Emulated => (EmulatedBackend)_backend;

    public ProviderCase Service => Emulated.Service;

    public DubbingEmulator Emulator => Emulated.Emulator;

    public TestTime Time { get; }

    public DubbingProvider Provider { get; }

    /// <summary>The requests to the emulator that started jobs.</summary>
    public IEnumerable<RecordedRequest> Submissions => Emulator.Requests.Where(request => request.Operation == Service.Submission);

    /// <summary>The number of requests so far.</summary>
    public int RequestCount => _backend.RequestCount;

    /// <summary>The number of requests that started jobs.</summary>
    public int SubmissionCount => _backend.SubmissionCount;

    /// <summary>Whether the key of the service was sent to where outputs are stored.</summary>
    public bool HasSentKeyToStorage => _backend.HasSentKeyToStorage;

    public static async Task<ProviderFixture> StartAsync(string name, DubbingEmulatorOptions? options = null)
    {
        var time = new TestTime();
        ProviderBackend backend = name == ParrotProvider.ProviderName
            ? new ParrotBackend(await ParrotServer.StartAsync())
            : new EmulatedBackend(ProviderCase.Named(name), await DubbingEmulator.StartAsync(Timed(options ?? new(), time)));
        return new ProviderFixture(backend, time);
    }

    /// <summary>A provider with only the key and the base address, as another process would create it.</summary>
    public DubbingProvider CreateProvider()
    {
        var provider = _backend.Create(Time, out var client);
        _clients.Add(client);
        return provider;
    }

    /// <summary>Lets the next job fail.</summary>
    public void FailNext(string reason) => _backend.FailNext(reason);

    /// <summary>Lets the service accept the next submission without a response.</summary>
    public void BreakNextSubmission() => _backend.BreakNextSubmission();

    /// <summary>Lets the service report an unknown status, "dreaming".</summary>
    public void ReportUnknownStatus(int times) => _backend.ReportUnknownStatus(times);

    /// <summary>A request that the service can fulfil.</summary>
    public DubbingJobRequest Request(params DubbingLanguage[] targets) => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4")),
        SourceLanguage = _backend.SourceLanguage,
        TargetLanguages = targets.Length > 0 ? targets : ["es"],
        Name = Provider.Capabilities.AcceptsNames ? "Welcome" : null,
    };

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await _backend.DisposeAsync();
    }

    private static DubbingEmulatorOptions Timed(DubbingEmulatorOptions options, TestTime time) => new()
    {
        TimeProvider = time,
        SignedUrlLifetime = options.SignedUrlLifetime,
        Segmind = options.Segmind,
        CambAi = options.CambAi,
        ModelsLab = options.ModelsLab,
        ElevenLabs = options.ElevenLabs,
    };
}

/// <summary>What differs between the services in tests that are the same for all of them.</summary>
internal sealed record ProviderCase(string Name, string Submission, string StatusRoute, string UnknownStatus, ProviderFactory Create)
{
    public static IReadOnlyList<ProviderCase> All { get; } =
    [
        new("elevenlabs", "POST /v1/dubbing", "GET /v1/dubbing/{dubbing_id}", """{"dubbing_id":"d1","status":"dreaming"}""", (DubbingEmulator emulator, TestTime time, out IDisposable client) =>
        {
            var made = TestClient.Create(emulator.BaseAddress, time);
            client = made;
            return new ElevenLabsDubbingProvider(made);
        }),
        new(
            "elevenlabs-projects",
            "POST /v1/dubbing/project",
            "GET /v1/dubbing/project/{project_id}/language",
            """{"languages":[{"language_id":"l1","target_language":"es","status":"dreaming"}],"next_cursor":null}""",
            (DubbingEmulator emulator, TestTime time, out IDisposable client) =>
            {
                var made = TestClient.Create(emulator.BaseAddress, time);
                client = made;
                return new ElevenLabsProjectsProvider(made);
            }),
        new("cambai", "POST /cambai/apis/dub", "GET /cambai/apis/dub/{task_id}", """{"status":"DREAMING"}""", (DubbingEmulator emulator, TestTime time, out IDisposable client) =>
        {
            var made = new CambAiClient(new CambAiClientOptions { ApiKey = TestClient.Key, BaseAddress = emulator.CambAiAddress, TimeProvider = time });
            client = made;
            return new CambAiDubbingProvider(made);
        })
        {
            SourceLanguage = "en",
        },
        new("segmind", "POST /segmind/v2/dubbing", "GET /segmind/v2/requests/{request_id}/status", """{"status":"DREAMING"}""", (DubbingEmulator emulator, TestTime time, out IDisposable client) =>
        {
            var made = new SegmindClient(new SegmindClientOptions { ApiKey = TestClient.Key, BaseAddress = emulator.SegmindAddress, TimeProvider = time });
            client = made;
            return new SegmindDubbingProvider(made);
        }),
        new(
            "modelslab",
            "POST /modelslab/api/v6/voice/create_dubbing",
            "POST /modelslab/api/v6/voice/fetch/{id}",
            """{"status":"dreaming"}""",
            (DubbingEmulator emulator, TestTime time, out IDisposable client) =>
            {
                var made = new ModelsLabClient(new ModelsLabClientOptions { ApiKey = TestClient.Key, BaseAddress = emulator.ModelsLabAddress, TimeProvider = time });
                client = made;
                return new ModelsLabDubbingProvider(made);
            })
        {
            SourceLanguage = "en",
        },
    ];

    /// <summary>The language of the source, where the service does not detect it.</summary>
    public DubbingLanguage? SourceLanguage { get; init; }

    public static ProviderCase Named(string name) => All.Single(service => service.Name == name);
}

/// <summary>Makes a provider, and the client it sends with.</summary>
internal delegate DubbingProvider ProviderFactory(DubbingEmulator emulator, TestTime time, out IDisposable client);
