using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.CambAi.Tasks;

/// <summary>Plans and stores tasks of all kinds, and reports their status.</summary>
internal sealed class TaskHandler(EmulatorState state, CambAiErrors errors)
{
    private readonly ConcurrentDictionary<string, ServiceTask> _tasks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, ServiceTask> _runs = new();
    private long _lastRun = 100_000;

    private CambAiOptions Options => state.Options.CambAi;

    private DateTimeOffset Now => state.TimeProvider.GetUtcNow();

    /// <summary>Plans a task. Unless it fails by itself, it takes the next planned failure, if there is one.</summary>
    public TaskPlan Plan(JobSchedule schedule, TaskFailure? failure = null)
    {
        failure ??= state.Failures.TryDequeue(out var message) ? TaskFailure.FromMessage(message, Options) : null;
        return new TaskPlan(Interlocked.Increment(ref _lastRun), schedule, failure);
    }

    public Response Accept(ServiceTask task)
    {
        _tasks[task.Id] = task;
        _runs[task.RunId] = task;
        return Response.Json(new JsonObject { ["task_id"] = task.Id });
    }

    /// <summary>Returns the task of a type that the path names.</summary>
    public T FindTask<T>(Call call)
        where T : ServiceTask => _tasks.GetValueOrDefault(call.Route("task_id")) as T ?? throw errors.NotFound("Task");

    /// <summary>Returns the run that the path names.</summary>
    public ServiceTask FindRun(Call call)
    {
        var fields = new FieldReader("path", call.Route);
        var id = fields.LongInteger("run_id", long.MinValue, long.MaxValue);
        RejectedException.ThrowIfAny(fields.Errors);
        return FindRun(id!.Value) ?? throw errors.NotFound("Run");
    }

    /// <summary>Returns the run of a type that the path names.</summary>
    public T FindRun<T>(Call call)
        where T : ServiceTask => FindRun(call) as T ?? throw errors.NotFound("Run");

    /// <summary>Returns the runs of a type that the body names, and ignores unknown ids.</summary>
    public IEnumerable<T> FindRuns<T>(Call call)
        where T : ServiceTask => Handlers.ReadJson(call, fields => fields.RequireIntegers("run_ids")).Distinct().Select(FindRun).OfType<T>();

    public bool HasSucceeded(ServiceTask task) => task.HasSucceededAt(Now);

    public bool HasFailed(ServiceTask task) => !task.IsRunningAt(Now) && task.Failure is not null;

    public JsonObject Status(ServiceTask task)
    {
        var isRunning = task.IsRunningAt(Now);
        var failure = isRunning ? null : task.Failure;
        return new JsonObject
        {
            ["status"] = isRunning ? "PENDING" : failure?.Status ?? "SUCCESS",
            ["run_id"] = HasSucceeded(task) ? task.RunId : null,
            ["exception_reason"] = failure?.Reason,
            ["message"] = failure?.MessageJson(Options),
        };
    }

    private ServiceTask? FindRun(long id) => _runs.GetValueOrDefault(id) is { } task && HasSucceeded(task) ? task : null;
}
