using DubbingSdk.Emulator.Jobs;


namespace DubbingSdk.Emulator.CambAi.Tasks;

/// <summary>What a task has that is to begin now, whatever it does.</summary>
internal sealed record TaskPlan(long RunId, JobSchedule Schedule, TaskFailure? Failure);
