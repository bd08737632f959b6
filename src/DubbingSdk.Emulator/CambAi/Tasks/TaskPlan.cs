using DubbingSdk.Emulator.Jobs;

namespace DubbingSdk.Emulator.CambAi.Tasks;

/// <summary>The common data of a new task.</summary>
internal sealed record TaskPlan(long RunId, JobSchedule Schedule, TaskFailure? Failure);
