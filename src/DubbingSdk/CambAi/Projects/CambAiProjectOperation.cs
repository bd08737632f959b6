using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The setup of a project.</summary>
public class CambAiProjectOperation : DubbingOperation<CambAiProjectSetup>
{
    private readonly CambAiProjectsClient _client;

    /// <inheritdoc/>
    protected CambAiProjectOperation()
    {
        _client = new CambAiProjectsClient(ApiPipeline.Mocked);
        TaskId = MockedId;
    }

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="taskId">The service's id of the task.</param>
    /// <param name="setup">The setup, with the projects that are set up.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public CambAiProjectOperation(string taskId, CambAiProjectSetup setup, DubbingResponseMetadata? metadata = null)
        : base(OperationId.Pack(taskId), metadata)
    {
        _client = new CambAiProjectsClient(ApiPipeline.Mocked);
        TaskId = taskId;
        Begin(Read(Received(setup)));
    }

    internal CambAiProjectOperation(CambAiProjectsClient client, ClientSettings settings, string taskId, DubbingResponseMetadata? created)
        : base(OperationId.Pack(taskId), settings, isNew: created is not null, expected: null, created)
    {
        _client = client;
        TaskId = taskId;
    }

    /// <summary>The service's id of the task.</summary>
    public virtual string TaskId { get; }

    private protected override string Resumption => "client.Projects.ResumeOperation";

    private protected override DubbingException? Stalled(TimeSpan idle) => Latest?.Value.Task is null
        ? new DubbingStalledException($"The service has shown no project for '{Id}' in {idle}, and has no word for a failure here. To go on waiting, take it up with {Resumption}(\"{Id}\").", Id, [])
        : null;

    private protected override async Task<OperationState<CambAiProjectSetup>> FetchAsync(CancellationToken cancellationToken)
    {
        var setup = await _client.GetStatusAsync(TaskId, options: null, cancellationToken).ConfigureAwait(false);
        if (setup.Value.Task is { RunId: { } runId } done && done.Status == CambAiTaskStatus.Success)
            setup = await WithProjectAsync(done, runId, cancellationToken).ConfigureAwait(false);

        return Read(setup);
    }

    private OperationState<CambAiProjectSetup> Read(DubbingResponse<CambAiProjectSetup> setup)
    {
        var failure = setup.Value.Task?.FindFailure("The project", Id, setup.Metadata);
        return new(setup, StatusOf(setup.Value).Value, failure is not null || setup.Value.Projects.Count > 0, failure);
    }

    private static CambAiTaskStatus StatusOf(CambAiProjectSetup setup) => setup.Task?.Status ?? (setup.Projects.Count > 0 ? CambAiTaskStatus.Success : CambAiTaskStatus.Pending);

    private async Task<DubbingResponse<CambAiProjectSetup>> WithProjectAsync(CambAiTask task, long runId, CancellationToken cancellationToken)
    {
        var (project, metadata) = await _client.GetResultAsync(runId, options: null, cancellationToken).ConfigureAwait(false);
        return new(new() { Task = task, Projects = project is null ? [] : [project] }, metadata);
    }
}
