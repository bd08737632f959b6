using System.Collections.Concurrent;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.State;

/// <summary>The state that all emulated services share.</summary>
internal sealed class EmulatorState(DubbingEmulatorOptions options) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    public DubbingEmulatorOptions Options => options;

    public TimeProvider TimeProvider => options.TimeProvider;

    public CreditBalance Credits { get; } = new(options.Credits);

    public long PriceOf(double seconds) => PriceOf(seconds, options.CreditsPerSourceMinute);

    /// <summary>Returns the price of an audio length. It is rounded first, so that floating-point error never costs a credit.</summary>
    public static long PriceOf(double seconds, int perMinute) => (long)Math.Ceiling(Math.Round(seconds / 60 * perMinute, 6));

    /// <summary>The error messages of the next jobs that are to fail.</summary>
    public ConcurrentQueue<string> Failures { get; } = new();

    public RequestLog Requests { get; } = new();

    /// <summary>The media files that responses refer to by URL.</summary>
    public MediaStore Media { get; } = new(options);

    public TemporaryFolder TemporaryFolder { get; } = new();

    public CancellationToken Stopping => _stopping.Token;

    /// <summary>Waits on the emulator's time provider; the wait is cancelled when the emulator stops.</summary>
    public async Task DelayAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Stopping);
        await Task.Delay(duration, TimeProvider, ended.Token).ConfigureAwait(false);
    }

    public Task StopAsync() => _stopping.CancelAsync();

    public void Dispose()
    {
        _stopping.Dispose();
        TemporaryFolder.Dispose();
    }
}
