using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Projects for the service's studio, where people edit and dub them: <c>client.Projects</c>.</summary>
public class CambAiProjectsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected CambAiProjectsClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiProjectsClient(ApiPipeline api) => _api = api;

    /// <summary>Starts setting up a project. Nothing is dubbed by it.</summary>
    /// <param name="request">The project.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The project being set up. Keep its <see cref="DubbingOperation{T}.Id"/>: it is the only way back to it.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the project may have been started. The service's own site shows whether it was.</exception>
    [Endpoint("POST", "/project-setup")]
    public virtual async Task<CambAiProjectOperation> CreateAsync(
        CambAiProjectRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var created = await _api.SendAsync(
            ApiRequest.PostOnce("/project-setup", JsonBody.From(request, CambAiJsonContext.Default.CambAiProjectRequest)),
            response => response.ReadCreatedAsync(CambAiJsonContext.Default.CambAiTaskResponse, "task_id"),
            options,
            cancellationToken).ConfigureAwait(false);
        return new CambAiProjectOperation(this, _api.Settings, created.Value.TaskId, created.Metadata);
    }

    /// <summary>Takes up the setting up of a project again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The project being set up.</returns>
    public virtual CambAiProjectOperation ResumeOperation(string id) => new(this, _api.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], created: null);

    /// <summary>Gets the projects that a task has set up.</summary>
    /// <param name="taskId">The id of the task, see <see cref="CambAiProjectOperation.TaskId"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the service says of the task.</returns>
    [Endpoint("GET", "/project-setup/{task_id}")]
    public virtual Task<DubbingResponse<CambAiProjectSetup>> GetStatusAsync(string taskId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/project-setup/{task_id}", taskId), CambAiProjectSetup.ReadAsync, options, cancellationToken);

    /// <summary>Gets a project by its run.</summary>
    /// <param name="runId">The id of the run, see <see cref="CambAiProject.RunId"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The project, or <see langword="null"/> where the service has none to show.</returns>
    /// <exception cref="DubbingValidationException">The run is of another kind.</exception>
    /// <exception cref="DubbingNotFoundException">There is no such run.</exception>
    [Endpoint("GET", "/project-setup-result/{run_id}")]
    public virtual Task<DubbingResponse<CambAiProject?>> GetResultAsync(long runId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/project-setup-result/{run_id}", CambAiNumber.Text(runId, nameof(runId))), ReadProjectAsync, options, cancellationToken);

    /// <summary>Gets several projects by their runs.</summary>
    /// <param name="request">The runs.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The projects that there are.</returns>
    [Endpoint("POST", "/project-setup-results")]
    public virtual Task<DubbingResponse<CambAiProject[]>> GetResultsAsync(
        CambAiResultsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.PostSafe("/project-setup-results", JsonBody.From(request, CambAiJsonContext.Default.CambAiResultsRequest)), ReadProjectsAsync, options, cancellationToken);
    }

    private static async ValueTask<DubbingResponse<CambAiProject?>> ReadProjectAsync(ApiResponse response) =>
        new(JsonSerializer.Deserialize(await response.ReadTextAsync().ConfigureAwait(false), CambAiJsonContext.Default.CambAiProject), response.Metadata);

    private static async ValueTask<DubbingResponse<CambAiProject[]>> ReadProjectsAsync(ApiResponse response) =>
        new(CambAiProjectSetup.ReadProjects(await response.ReadTextAsync().ConfigureAwait(false)), response.Metadata);
}
