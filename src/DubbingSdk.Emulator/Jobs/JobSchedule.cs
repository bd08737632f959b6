using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;


namespace DubbingSdk.Emulator.Jobs;

/// <summary>When a job is accepted, leaves the queue, and is done. How far it has come follows from the time alone.</summary>
internal sealed record JobSchedule(DateTimeOffset CreatedAt, DateTimeOffset StartedAt, DateTimeOffset DoneAt)
{
    /// <summary>The schedule of a job that begins now. A source that cannot be dubbed is found out before the work.</summary>
    public static JobSchedule Of(EmulatorState state, DubSource source, double seconds) =>
        Of(state, source.Error is null ? state.Options.PreparingTime + (state.Options.WorkTimePerSourceSecond * seconds) : state.Options.PreparingTime);

    /// <summary>The schedule of a job that begins now and is prepared already.</summary>
    public static JobSchedule Of(EmulatorState state, double seconds) => Of(state, state.Options.WorkTimePerSourceSecond * seconds);

    private static JobSchedule Of(EmulatorState state, TimeSpan work)
    {
        var createdAt = state.Clock.GetUtcNow();
        var startedAt = createdAt + state.Options.QueueTime;
        return new JobSchedule(createdAt, startedAt, startedAt + work);
    }
}
