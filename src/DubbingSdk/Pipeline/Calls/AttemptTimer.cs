namespace DubbingSdk.Pipeline;

/// <summary>The timer of an attempt, which runs one timeout at a time. When it expires, <see cref="Token"/> is cancelled.</summary>
internal sealed class AttemptTimer : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly TimeProvider _timeProvider;
    private readonly CancellationTokenRegistration _caller;
    private ITimer? _timer;
    private DubbingTimeoutKind? _running;
    private long _startedAt;
    private TimeSpan _limit;

    public AttemptTimer(TimeProvider timeProvider, CancellationToken callToken)
    {
        _timeProvider = timeProvider;
        _caller = callToken.UnsafeRegister(static timer => ((AttemptTimer)timer!).Cancel(), this);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>The timeout that expired, if any.</summary>
    public DubbingTimeoutKind? Expired { get; private set; }

    public void Start(DubbingTimeoutKind kind, TimeSpan limit)
    {
        if (limit == Timeout.InfiniteTimeSpan)
            return;

        lock (_source)
        {
            _running = kind;
            _limit = limit;
            _startedAt = _timeProvider.GetTimestamp();
            _timer ??= _timeProvider.CreateTimer(static state => ((AttemptTimer)state!).Expire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(limit, Timeout.InfiniteTimeSpan);
        }
    }

    public void Stop()
    {
        lock (_source)
            _running = null;
    }

    /// <summary>Detaches the timer from the token of the call: each later read has its own cancellation token.</summary>
    public void Detach() => _caller.Dispose();

    public void Cancel()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The attempt ended at the same moment: there is nothing left to cancel.
        }
    }

    public void Dispose()
    {
        Stop();
        _caller.Dispose();
        _timer?.Dispose();
        _source.Dispose();
    }

    private void Expire()
    {
        lock (_source)
        {
            if (_running is not { } kind)
                return;

            var left = _limit - _timeProvider.GetElapsedTime(_startedAt);
            if (left > TimeSpan.FromMilliseconds(1))
            {
                _timer!.Change(left, Timeout.InfiniteTimeSpan);
                return;
            }

            Expired = kind;
        }

        Cancel();
    }
}
