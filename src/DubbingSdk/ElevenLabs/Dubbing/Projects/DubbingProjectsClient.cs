using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The client for projects, which dub one recording into many languages: <c>client.Dubbing.Projects</c>.</summary>
/// <remarks>
/// The service recommends projects for new work. Their output is lossless audio, never video. In workspaces without access to projects,
/// the methods throw a <see cref="DubbingPermissionException"/> with the code <c>feature_not_available</c>.
/// </remarks>
public class DubbingProjectsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
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

    /// <summary>The client for the languages of a project.</summary>
    public virtual ProjectLanguagesClient Languages { get; }

    /// <summary>The client for the transcript and the translations of a project.</summary>
    public virtual ProjectTranscriptsClient Transcripts { get; }

    /// <summary>Creates a project. Billed.</summary>
    /// <param name="request">The source and the options of the project.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The operation of the project. Store its <see cref="DubbingOperation{T}.Id"/>, which resumes the project in another process.</returns>
    /// <exception cref="ArgumentException">The request is invalid. No request was sent.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request. Find the project with <see cref="FindByReferenceAsync"/>.
    /// </exception>
    /// <remarks>The cost includes the first language of the project.</remarks>
    /// <example>
    /// <code>
    /// var project = await client.Dubbing.Projects.CreateAsync(new CreateProjectRequest
    /// {
    ///     Source = MediaSource.FromFile("talk.mp4"),
    ///     Reference = "talk 4711",
    ///     TargetLanguage = "es",
    /// });
    /// await (await project.GetFirstLanguageAsync()).SaveToFileAsync("talk.es.flac");
    /// </code>
    /// </example>
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

    /// <summary>Resumes a project by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>, or the id of a project.</param>
    /// <returns>The operation of the project.</returns>
    public virtual ProjectOperation ResumeOperation(string id) => new(this, _api.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], created: null);

    /// <summary>Finds the project that a <see cref="CreateAsync"/> with an ambiguous outcome may have created.</summary>
    /// <param name="reference">The exact <see cref="CreateProjectRequest.Reference"/> of the request.</param>
    /// <param name="since">A time shortly before the request was sent, by the service's clock. Unset: searches all projects of the workspace.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The operation of the project, or <see langword="null"/> if no project has that reference.</returns>
    /// <exception cref="DubbingAmbiguousMatchException">Several projects match. The exception lists their ids.</exception>
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

    /// <summary>Lists projects page by page, newest first by default. Listed projects have no <see cref="DubbingProject.LanguageIds"/>.</summary>
    /// <param name="request">The filter and the order of the list.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <returns>The projects, requested page by page during enumeration.</returns>
    [Endpoint("GET", "/v1/dubbing/project")]
    public virtual DubbingPageable<DubbingProject> ListAsync(
        ListProjectsRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListProjectsRequest();
        return _api.List(
            cursor => ApiRequest.Get("/v1/dubbing/project").With(request.ToQuery(cursor)), DubbingProjectsJsonContext.Default.DubbingProjectPage, static (page, _, metadata) => page.ToPage(metadata), options, cancellationToken);
    }

    /// <summary>Gets a project: its status, its languages, and the reason of a failure.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The project.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}")]
    public virtual Task<DubbingResponse<DubbingProject>> GetAsync(
        string projectId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/dubbing/project/{project_id}", projectId), DubbingProjectsJsonContext.Default.DubbingProject, options, cancellationToken);

    /// <summary>Deletes a project with all its languages. The cost of work in progress is not refunded.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The metadata of the response.</returns>
    [Endpoint("DELETE", "/v1/dubbing/project/{project_id}")]
    public virtual Task<DubbingResponseMetadata> DeleteAsync(
        string projectId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Delete("/v1/dubbing/project/{project_id}", projectId), static response => response.ReadMetadataAsync(), options, cancellationToken);

    private static DubbingAmbiguousMatchException Ambiguous(string reference, List<DubbingProject> found) => new(
        $"{found.Count} projects have the reference '{reference}': {string.Join(", ", found.Select(project => $"{project.ProjectId} ({project.Status}, {project.CreatedAt:u})"))}. Choose one and resume it with ResumeOperation.",
        found.ConvertAll(project => project.ProjectId));
}
