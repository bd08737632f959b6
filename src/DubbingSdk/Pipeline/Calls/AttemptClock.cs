namespace DubbingSdk.Pipeline;

/// <summary>The one running clock of an attempt. When it runs out, everything that waits on <see cref="Token"/> ends.</summary>
internal sealed class AttemptClock : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly TimeProvider _timeProvider;
    private readonly CancellationTokenRegistration _caller;
    private ITimer? _timer;
    private DubbingTimeoutKind? _running;
    private long _startedAt;
    private TimeSpan _limit;

    public AttemptClock(TimeProvider timeProvider, CancellationToken callToken)
    {
        _timeProvider = timeProvider;
        _caller = callToken.UnsafeRegister(static clock => ((AttemptClock)clock!).Cancel(), this);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>The clock that ran out, if one did.</summary>
    public DubbingTimeoutKind? Expired { get; private set; }

    public void Start(DubbingTimeoutKind clock, TimeSpan limit)
    {
        if (limit == Timeout.InfiniteTimeSpan)
            return;

        lock (_source)
        {
            _running = clock;
            _limit = limit;
            _startedAt = _timeProvider.GetTimestamp();
            _timer ??= _timeProvider.CreateTimer(static state => ((AttemptClock)state!).Expire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(limit, Timeout.InfiniteTimeSpan);
        }
    }

    public void Stop()
    {
        lock (_source)
            _running = null;
    }

    /// <summary>Lets go of the call's own token: from here on each reading brings its own.</summary>
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
            if (_running is not { } clock)
                return;

            var left = _limit - _timeProvider.GetElapsedTime(_startedAt);
            if (left > TimeSpan.FromMilliseconds(1))
            {
                _timer!.Change(left, Timeout.InfiniteTimeSpan);
                return;
            }

            Expired = clock;
        }

        Cancel();
    }
}
