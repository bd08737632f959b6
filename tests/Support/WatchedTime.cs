using Microsoft.Extensions.Time.Testing;

namespace DubbingSdk.Tests.Support;

/// <summary>A fake time provider that tracks its running timers, so that a test can count them and wait until one is started.</summary>
internal abstract class WatchedTime(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly object _gate = new();
    private readonly Dictionary<WatchedTimer, TimeSpan> _running = [];
    private readonly List<(TimeSpan Length, TaskCompletionSource Started)> _awaited = [];

    /// <summary>The number of running timers.</summary>
    public int Timers
    {
        get
        {
            lock (_gate)
                return _running.Count;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WatchedTimer(this, () => callback(state));
        timer.Inner = base.CreateTimer(_ => timer.Fire(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until a timer of this length is running.</summary>
    public Task WaitForLimitAsync(TimeSpan limit)
    {
        lock (_gate)
        {
            if (_running.ContainsValue(limit))
                return Task.CompletedTask;

            var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((limit, started));
            return started.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }
    }

    private void Started(WatchedTimer timer, TimeSpan length)
    {
        lock (_gate)
        {
            _running[timer] = length;
            foreach (var (_, started) in _awaited.FindAll(awaited => awaited.Length == length))
                started.SetResult();
            _awaited.RemoveAll(awaited => awaited.Length == length);
        }
    }

    private void Stopped(WatchedTimer timer)
    {
        lock (_gate)
            _running.Remove(timer);
    }

    private sealed class WatchedTimer(WatchedTime time, Action callback) : ITimer
    {
        public ITimer Inner { get; set; } = null!;

        public void Fire()
        {
            time.Stopped(this);
            callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Stopped(this);
            var isChanged = Inner.Change(dueTime, period);
            if (dueTime > TimeSpan.Zero)
                time.Started(this, dueTime);
            return isChanged;
        }

        public void Dispose()
        {
            time.Stopped(this);
            Inner.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
