using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.Jobs;

/// <summary>The times at which a job is accepted, starts and is done. Its progress follows from the current time alone.</summary>
internal sealed record JobSchedule(DateTimeOffset CreatedAt, DateTimeOffset StartedAt, DateTimeOffset DoneAt)
{
    /// <summary>Creates the schedule of a job that begins now. A source that cannot be dubbed fails once it is prepared.</summary>
    public static JobSchedule Of(EmulatorState state, DubSource source, double seconds) =>
        Of(state, source.Error is null ? state.Options.PreparingTime + (state.Options.WorkTimePerSourceSecond * seconds) : state.Options.PreparingTime);

    /// <summary>Creates the schedule of a job that begins now and needs no preparation.</summary>
    public static JobSchedule Of(EmulatorState state, double seconds) => Of(state, state.Options.WorkTimePerSourceSecond * seconds);

    private static JobSchedule Of(EmulatorState state, TimeSpan work)
    {
        var createdAt = state.TimeProvider.GetUtcNow();
        var startedAt = createdAt + state.Options.QueueTime;
        return new JobSchedule(createdAt, startedAt, startedAt + work);
    }
}
