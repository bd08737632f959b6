using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Creates projects in the studio of the service, where they are edited and dubbed: <c>client.Projects</c>.</summary>
public class CambAiProjectsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected CambAiProjectsClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiProjectsClient(ApiPipeline api) => _api = api;

    /// <summary>Creates a project. Does not dub it.</summary>
    /// <param name="request">The source and the languages of the project.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The creation in progress. Store its <see cref="DubbingOperation{T}.Id"/>: the service cannot list projects.</returns>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request. The website of the service shows the project.</exception>
    /// <example>
    /// <code>
    /// var operation = await client.Projects.CreateAsync(new CambAiProjectRequest
    /// {
    ///     Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")),
    ///     SourceLanguage = CambAiLanguage.EnglishUnitedStates,
    ///     TargetLanguages = [CambAiLanguage.SpanishSpain],
    /// });
    /// CambAiProjectSetup setup = await operation.WaitForCompletionAsync();
    /// </code>
    /// </example>
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

    /// <summary>Resumes the creation of a project by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The creation in progress.</returns>
    /// <exception cref="ArgumentException">The id is not the id of such an operation.</exception>
    public virtual CambAiProjectOperation ResumeOperation(string id) => new(this, _api.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], created: null);

    /// <summary>Gets the projects that a task has created.</summary>
    /// <param name="taskId">The id of the task, see <see cref="CambAiProjectOperation.TaskId"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The projects, or the task.</returns>
    [Endpoint("GET", "/project-setup/{task_id}")]
    public virtual Task<DubbingResponse<CambAiProjectSetup>> GetStatusAsync(string taskId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/project-setup/{task_id}", taskId), CambAiProjectSetup.ReadAsync, options, cancellationToken);

    /// <summary>Gets a project by the id of its run.</summary>
    /// <param name="runId">The id of the run, see <see cref="CambAiProject.RunId"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The project, or <see langword="null"/> where the service returns none.</returns>
    /// <exception cref="DubbingValidationException">The run is not that of a project.</exception>
    /// <exception cref="DubbingNotFoundException">There is no such run.</exception>
    [Endpoint("GET", "/project-setup-result/{run_id}")]
    public virtual Task<DubbingResponse<CambAiProject?>> GetResultAsync(long runId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/project-setup-result/{run_id}", CambAiNumber.Text(runId, nameof(runId))), ReadProjectAsync, options, cancellationToken);

    /// <summary>Gets several projects by the ids of their runs.</summary>
    /// <param name="request">The runs.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The projects that exist.</returns>
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
