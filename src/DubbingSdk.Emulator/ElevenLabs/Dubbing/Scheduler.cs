namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>Schedules work by its due time. Nothing runs in the background: due work runs when the state is next accessed.</summary>
internal sealed class Scheduler
{
    private readonly PriorityQueue<Action, (DateTimeOffset Due, long Order)> _work = new();
    private long _order;

    public void Add(DateTimeOffset due, Action work) => _work.Enqueue(work, (due, _order++));

    public DateTimeOffset? NextDue => _work.TryPeek(out _, out var next) ? next.Due : null;

    /// <summary>Removes all scheduled work.</summary>
    public void Clear() => _work.Clear();

    public void RunDue(DateTimeOffset now)
    {
        while (_work.TryPeek(out _, out var next) && next.Due <= now)
            _work.Dequeue()();
    }
}
