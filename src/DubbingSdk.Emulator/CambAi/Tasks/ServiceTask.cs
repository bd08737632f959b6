using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.CambAi.Tasks;

/// <summary>A task of the service. When it has succeeded, it can be found as a run.</summary>
internal abstract class ServiceTask(TaskPlan plan)
{
    public string Id { get; } = Identifier.CreateUuid(plan.Schedule.CreatedAt);

    public long RunId => plan.RunId;

    public DateTimeOffset CreatedAt => plan.Schedule.CreatedAt;

    /// <summary>The error with which the task fails, or <see langword="null"/> when it succeeds.</summary>
    public TaskFailure? Failure => plan.Failure;

    public bool IsRunningAt(DateTimeOffset now) => now < plan.Schedule.DoneAt;

    public bool HasSucceededAt(DateTimeOffset now) => !IsRunningAt(now) && Failure is null;
}
