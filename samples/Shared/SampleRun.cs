using System.CommandLine;
using DubbingSdk;
using DubbingSdk.Emulator;

namespace Samples;

/// <summary>A run of a sample: what was asked for, and the service it works with.</summary>
internal sealed class SampleRun(ParseResult arguments, string folder, bool isLive, bool isConfirmed) : IAsyncDisposable
{
    private readonly ProgressLine _line = new();
    private DubbingClient? _client;
    private DubbingEmulator? _emulator;

    public ParseResult Arguments => arguments;

    /// <summary>Whether the run is billed.</summary>
    public bool IsLive => isLive;

    /// <summary>The emulator tells its real time, so it is asked a little sooner than the service would be.</summary>
    public PollingOptions Polling => isLive ? new PollingOptions() : new PollingOptions { MinInterval = TimeSpan.FromSeconds(0.5) };

    /// <summary>Opens the service: the embedded emulator, or after a yes the real one. A folder that cannot be saved to is found before anything is billed.</summary>
    /// <param name="work">What the run does that is billed, such as <c>sends talk.mp3</c>.</param>
    /// <param name="cancellationToken">Ends the start of the emulator.</param>
    public async Task<DubbingClient> OpenAsync(string work, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        if (isLive)
        {
            _client = new DubbingClient();
            BilledRun.Confirm($"This {work} at {BilledRun.Host}.", isConfirmed);
            return _client;
        }

        Console.WriteLine("Offline, on the embedded emulator. Add --live to use the real service.");
        _emulator = await DubbingEmulator.StartAsync(cancellationToken: cancellationToken);
        return _client = new DubbingClient(new DubbingClientOptions { ApiKey = "any-key-will-do", BaseAddress = _emulator.BaseAddress });
    }

    /// <summary>The path of a file to save.</summary>
    public string PathFor(string fileName) => Path.GetFullPath(Path.Combine(folder, fileName));

    /// <summary>Writes a line, and what it cost where the service says so.</summary>
    public void Write(string text, DubbingResponseMetadata? metadata = null) =>
        _line.Write(metadata?.CharacterCost is { } credits ? $"{text} for {credits} credits" : text);

    /// <summary>Writes where a file is.</summary>
    public void WriteSaved(FileInfo file, DubbingResponseMetadata? metadata = null) => Write($"Saved {file.FullName}", metadata);

    /// <summary>Shows progress as its phase and how far that is.</summary>
    public IProgress<T> Show<T>(Func<T, string> phase, Func<T, string> detail) => _line.For(phase, detail);

    public async ValueTask DisposeAsync()
    {
        _line.Clear();
        _client?.Dispose();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }
}
