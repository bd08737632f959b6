using DubbingSdk.Emulator;
using DubbingSdk.Providers;
using DubbingSdk.Segmind;
using DubbingSdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DubbingSdk.Tests.Providers;

/// <summary>Each service at its own base address, with its own key that it alone accepts.</summary>
public sealed class KeyOriginTests : IAsyncLifetime
{
    private static readonly string[] Services = ["elevenlabs", "cambai", "segmind", "modelslab"];

    private readonly TestTime _time = new();
    private readonly Dictionary<string, DubbingEmulator> _emulators = [];

    public async Task InitializeAsync()
    {
        foreach (var service in Services)
            _emulators[service] = await DubbingEmulator.StartAsync(new DubbingEmulatorOptions { TimeProvider = _time, ApiKeys = [KeyOf(service)] });
    }

    public async Task DisposeAsync()
    {
        foreach (var emulator in _emulators.Values)
            await emulator.DisposeAsync();
    }

    [Fact]
    public async Task The_key_of_one_service_reaches_no_other_and_no_storage()
    {
        var logs = new RecordingLogs();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton(logs.CreateFactory());
        services.AddDubbingClient(options => (options.ApiKey, options.BaseAddress) = (KeyOf("elevenlabs"), _emulators["elevenlabs"].BaseAddress));
        services.AddCambAiClient(options => (options.ApiKey, options.BaseAddress) = (KeyOf("cambai"), _emulators["cambai"].CambAiAddress));
        services.AddSegmindClient(options => (options.ApiKey, options.BaseAddress) = (KeyOf("segmind"), _emulators["segmind"].SegmindAddress));
        services.AddModelsLabClient(options => (options.ApiKey, options.BaseAddress) = (KeyOf("modelslab"), _emulators["modelslab"].ModelsLabAddress));
        services.AddDubbingProviders();
        await using var provider = services.BuildServiceProvider();
        var upload = await provider.GetRequiredService<SegmindClient>().UploadAssetAsync(MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "speech.wav"));

        foreach (var dubbing in provider.GetServices<DubbingProvider>())
        {
            var job = await dubbing.SubmitAsync(new DubbingJobRequest { Source = MediaSource.FromUri(upload.Value.FileUrls[0]), SourceLanguage = "en", TargetLanguages = ["es"] });
            (await job.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded, "the key is the one that {0} accepts", dubbing.Name);
            await (await job.OpenOutputAsync("es")).DisposeAsync();
        }

        foreach (var (service, emulator) in _emulators)
        {
            var everything = emulator.Requests.Select(request => string.Join('\n', request.Headers.Select(header => $"{header.Key}: {header.Value}").Append(request.Path).Append(request.RawQuery).Append(request.Json))).ToList();
            everything.Should().NotBeEmpty();
            foreach (var other in Services.Where(other => other != service))
                everything.Should().NotContain(text => text.Contains(KeyOf(other), StringComparison.Ordinal));
            emulator.Requests.Where(request => request.Path.StartsWith("/storage/", StringComparison.Ordinal)).Should().NotContain(request => request.HasApiKey);
        }

        foreach (var service in Services)
            logs.Entries.Should().NotContain(entry => entry.Everything.Contains(KeyOf(service), StringComparison.Ordinal));
    }

    private static string KeyOf(string service) => $"test-key-of-{service}-not-a-real-one";
}
