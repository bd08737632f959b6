using System.CommandLine;
using DubbingSdk;
using DubbingSdk.Emulator;

namespace Samples;

/// <summary>A run of a sample: its arguments, and the services that it uses.</summary>
internal sealed class SampleRun(ParseResult arguments, IReadOnlyList<SampleService> services, string folder, bool isLive, bool isConfirmed) : IAsyncDisposable
{
    private readonly ProgressLine _line = new();
    private DubbingServiceClient? _client;
    private DubbingEmulator? _emulator;

    public ParseResult Arguments => arguments;

    /// <summary>Whether the run is billed.</summary>
    public bool IsLive => isLive;

    /// <summary>The services of the run; in a live run, those whose keys are set.</summary>
    public IReadOnlyList<SampleService> Services { get; } = isLive ? [.. services.Where(service => service.HasKey)] : services;

    /// <summary>Polls the emulator more often than a service, since its jobs are shorter.</summary>
    public PollingOptions Polling => isLive ? new PollingOptions() : new PollingOptions { MinInterval = TimeSpan.FromSeconds(0.5) };

    /// <summary>Creates a client for ElevenLabs: for the embedded emulator or, after a confirmation, for the real service.</summary>
    /// <param name="work">The billed work of the run, such as <c>sends talk.mp3</c>.</param>
    /// <param name="cancellationToken">Cancels the start of the emulator.</param>
    public Task<DubbingClient> OpenAsync(string work, CancellationToken cancellationToken) =>
        OpenAsync((DubbingClientOptions options) => new DubbingClient(options), work, cancellationToken);

    /// <summary>Creates a client for the only service of the sample: for the embedded emulator or, after a confirmation, for the real service.</summary>
    /// <param name="connect">Creates the client.</param>
    /// <param name="work">The billed work of the run, such as <c>sends talk.mp3</c>.</param>
    /// <param name="cancellationToken">Cancels the start of the emulator.</param>
    public async Task<TClient> OpenAsync<TClient, TOptions>(Func<TOptions, TClient> connect, string work, CancellationToken cancellationToken)
        where TClient : DubbingServiceClient
        where TOptions : DubbingServiceOptions, new()
    {
        var options = new TOptions();
        services[0].Configure(options, await StartAsync(work, cancellationToken));
        var client = connect(options);
        _client = client;
        return client;
    }

    /// <summary>Starts the embedded emulator, or asks for a confirmation of the billed run. Creates the output folder first, so that nothing is billed if that fails.</summary>
    /// <param name="work">The billed work of the run, such as <c>sends talk.mp3</c>; <see langword="null"/> for nothing.</param>
    /// <param name="cancellationToken">Cancels the start of the emulator.</param>
    /// <param name="running">The base address of an emulator to use instead of the embedded one.</param>
    /// <returns>The base address of the emulator; <see langword="null"/> for the real services.</returns>
    public async Task<Uri?> StartAsync(string? work, CancellationToken cancellationToken, Uri? running = null)
    {
        Directory.CreateDirectory(folder);
        if (isLive)
        {
            if (Services.Count == 0)
                throw new ArgumentException($"No API key is set. Set the environment variable {string.Join(" or ", services.Select(service => service.KeyVariable))}.");
            if (work is not null)
                BilledRun.Confirm($"This {work} at {string.Join(", ", Services.Select(service => service.Host))}.", isConfirmed);
            return null;
        }

        if (running is not null)
            return running;

        Console.WriteLine("Offline, on the embedded emulator. Add --live to use the real service.");
        _emulator = await DubbingEmulator.StartAsync(cancellationToken: cancellationToken);
        return _emulator.BaseAddress;
    }

    /// <summary>Returns the path of an output file.</summary>
    public string PathFor(string fileName) => Path.GetFullPath(Path.Combine(folder, fileName));

    /// <summary>Writes a line, with the cost if the service reports it.</summary>
    public void Write(string text, DubbingResponseMetadata? metadata = null) =>
        _line.Write(metadata?.Cost is { } credits ? $"{text} for {credits} credits" : text);

    /// <summary>Writes the path of a saved file.</summary>
    public void WriteSaved(FileInfo file, DubbingResponseMetadata? metadata = null) => Write($"Saved {file.FullName}", metadata);

    /// <summary>Creates a progress that shows the phase and the detail of each report.</summary>
    public IProgress<T> Show<T>(Func<T, string> phase, Func<T, string> detail) => _line.For(phase, detail);

    public async ValueTask DisposeAsync()
    {
        _line.Clear();
        _client?.Dispose();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }
}
