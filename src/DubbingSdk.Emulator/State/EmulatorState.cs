using System.Collections.Concurrent;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.State;

/// <summary>What all emulated services share.</summary>
internal sealed class EmulatorState(DubbingEmulatorOptions options) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    public DubbingEmulatorOptions Options => options;

    public TimeProvider Clock => options.TimeProvider;

    public CreditBalance Credits { get; } = new(options.Credits);

    public long PriceOf(double seconds) => PriceOf(seconds, options.CreditsPerSourceMinute);

    /// <summary>The price of a length of sound; the smallest fractions are no more than the error of sums.</summary>
    public static long PriceOf(double seconds, int perMinute) => (long)Math.Ceiling(Math.Round(seconds / 60 * perMinute, 6));

    /// <summary>Messages with which the next jobs are to fail.</summary>
    public ConcurrentQueue<string> Failures { get; } = new();

    public RequestLog Requests { get; } = new();

    /// <summary>The media that answers refer to by URL.</summary>
    public MediaStore Media { get; } = new(options);

    public TemporaryFolder TemporaryFolder { get; } = new();

    public CancellationToken Stopping => _stopping.Token;

    /// <summary>Waits on the emulator's clock; it ends early, as cancelled, when the emulator stops.</summary>
    public async Task DelayAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Stopping);
        await Task.Delay(duration, Clock, ended.Token).ConfigureAwait(false);
    }

    public Task StopAsync() => _stopping.CancelAsync();

    public void Dispose()
    {
        _stopping.Dispose();
        TemporaryFolder.Dispose();
    }
}
