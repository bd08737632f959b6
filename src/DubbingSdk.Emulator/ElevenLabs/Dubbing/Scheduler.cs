namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>Work that takes effect at its time. Nothing runs by itself: whoever looks at the state first does what has become due.</summary>
internal sealed class Scheduler
{
    private readonly PriorityQueue<Action, (DateTimeOffset Due, long Order)> _work = new();
    private long _order;

    public void Add(DateTimeOffset due, Action work) => _work.Enqueue(work, (due, _order++));

    public DateTimeOffset? NextDue => _work.TryPeek(out _, out var next) ? next.Due : null;

    /// <summary>Drops the work that is not done.</summary>
    public void Clear() => _work.Clear();

    public void RunDue(DateTimeOffset now)
    {
        while (_work.TryPeek(out _, out var next) && next.Due <= now)
            _work.Dequeue()();
    }
}
