namespace DubbingSdk.Tests.Support;

/// <summary>
/// A time provider that does not advance by itself. Waits (timers made with a due time) pass at once and are recorded while
/// <see cref="SkipsWaits"/> is set; limits (timers that are changed later) fire only through <c>Advance</c>.
/// </summary>
internal sealed class TestTime() : WatchedTime(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero))
{
    private readonly List<TimeSpan> _waits = [];

    public bool SkipsWaits { get; init; } = true;

    /// <summary>The waits requested so far.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_waits)
                return [.. _waits];
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Timeout.InfiniteTimeSpan)
            return base.CreateTimer(callback, state, dueTime, period);

        lock (_waits)
            _waits.Add(dueTime);
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (SkipsWaits)
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        return timer;
    }
}
