using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Projects: upload a recording once, and dub it into many languages. <c>client.Dubbing.Projects</c>.</summary>
/// <remarks>
/// The service recommends them for new work. What comes out is lossless sound, not a video. Some workspaces are not let in yet:
/// they get a <see cref="DubbingPermissionException"/> with the code <c>feature_not_available</c>.
/// </remarks>
public class DubbingProjectsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected DubbingProjectsClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal DubbingProjectsClient(ApiPipeline api)
    {
        _api = api;
        var languages = new ProjectLanguagesClient(api);
        Languages = languages;
        Transcripts = new ProjectTranscriptsClient(api, languages);
    }

    /// <summary>The languages that a project is dubbed into.</summary>
    public virtual ProjectLanguagesClient Languages { get; }

    /// <summary>What is said in a project's source and in its languages.</summary>
    public virtual ProjectTranscriptsClient Transcripts { get; }

    /// <summary>Starts a project. Billed: its first language is paid for with it.</summary>
    /// <param name="request">What to dub.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The project being prepared. Keep its <see cref="DubbingOperation{T}.Id"/>: it is the way back to what was paid for.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the project may have been made: look for it with <see cref="FindByReferenceAsync"/>.
    /// </exception>
    [Endpoint("POST", "/v1/dubbing/project")]
    public virtual async Task<ProjectOperation> CreateAsync(
        CreateProjectRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var created = await _api.SendAsync(
            ApiRequest.PostOnce("/v1/dubbing/project", request.ToForm().ToBody),
            response => response.ReadCreatedAsync(DubbingProjectsJsonContext.Default.DubbingProject, "project_id"),
            options,
            cancellationToken).ConfigureAwait(false);
        return new ProjectOperation(this, _api.Settings, created.Value.ProjectId, created);
    }

    /// <summary>Takes up a project again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>, or the id of a project.</param>
    /// <returns>The project being prepared.</returns>
    public virtual ProjectOperation ResumeOperation(string id) => new(this, _api.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], created: null);

    /// <summary>Finds the project that a doubtful <see cref="CreateAsync"/> may have started.</summary>
    /// <param name="reference">The exact <see cref="CreateProjectRequest.Reference"/> it was given.</param>
    /// <param name="since">A time shortly before it was sent, by the service's clock. Without it, all projects of the workspace are searched.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The project, or <see langword="null"/> when there is none of that reference.</returns>
    /// <exception cref="DubbingAmbiguousMatchException">There are several; all are listed.</exception>
    public virtual async Task<ProjectOperation?> FindByReferenceAsync(
        string reference, DateTimeOffset? since = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        var newestFirst = new ListProjectsRequest { PageSize = 100, Direction = SortDirection.Descending };
        var found = await RecentMatches.FindAsync(
            ListAsync(newestFirst, options, cancellationToken),
            project => project.CreatedAt,
            since,
            project => string.Equals(project.Reference, reference, StringComparison.Ordinal)).ConfigureAwait(false);
        return found switch
        {
            [] => null,
            [var one] => ResumeOperation(OperationId.Pack(one.ProjectId)),
            _ => throw Ambiguous(reference, found),
        };
    }

    /// <summary>Lists projects, page by page, newest first unless asked otherwise. A listed project does not tell its languages.</summary>
    /// <param name="request">Which projects, and in which order.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The projects, fetched while they are read.</returns>
    [Endpoint("GET", "/v1/dubbing/project")]
    public virtual DubbingPageable<DubbingProject> ListAsync(
        ListProjectsRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListProjectsRequest();
        return _api.List(
            cursor => ApiRequest.Get("/v1/dubbing/project").With(request.ToQuery(cursor)), DubbingProjectsJsonContext.Default.DubbingProjectPage, static (page, _, metadata) => page.ToPage(metadata), options, cancellationToken);
    }

    /// <summary>Gets a project: its status, its languages, and why it failed.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The project.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}")]
    public virtual Task<DubbingResponse<DubbingProject>> GetAsync(
        string projectId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/dubbing/project/{project_id}", projectId), DubbingProjectsJsonContext.Default.DubbingProject, options, cancellationToken);

    /// <summary>Deletes a project with all its languages. What is still in the making is not paid back.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer says besides.</returns>
    [Endpoint("DELETE", "/v1/dubbing/project/{project_id}")]
    public virtual Task<DubbingResponseMetadata> DeleteAsync(
        string projectId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Delete("/v1/dubbing/project/{project_id}", projectId), static response => response.ReadMetadataAsync(), options, cancellationToken);

    private static DubbingAmbiguousMatchException Ambiguous(string reference, List<DubbingProject> found) => new(
        $"{found.Count} projects have the reference '{reference}': {string.Join(", ", found.Select(project => $"{project.ProjectId} ({project.Status}, {project.CreatedAt:u})"))}. Choose one and take it up with ResumeOperation.",
        found.ConvertAll(project => project.ProjectId));
}
