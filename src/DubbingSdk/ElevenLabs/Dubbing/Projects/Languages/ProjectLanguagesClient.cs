using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The languages that a project is dubbed into: <c>client.Dubbing.Projects.Languages</c>.</summary>
public class ProjectLanguagesClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected ProjectLanguagesClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal ProjectLanguagesClient(ApiPipeline api) => _api = api;

    /// <summary>Has a project dubbed into a language, which may be asked for before the project is ready. Billed, but for the first, which the project has paid for.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="request">Which language, and how.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The language in the making. A language that failed may be added again.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the language may have been added: look for it with <see cref="ListAsync"/>.
    /// </exception>
    [Endpoint("POST", "/v1/dubbing/project/{project_id}/language")]
    public virtual async Task<ProjectLanguageOperation> CreateAsync(
        string projectId, CreateProjectLanguageRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var created = await _api.SendAsync(
            ApiRequest.PostOnce("/v1/dubbing/project/{project_id}/language", JsonBody.From(request, DubbingProjectsJsonContext.Default.CreateProjectLanguageRequest), projectId),
            response => response.ReadCreatedAsync(DubbingProjectsJsonContext.Default.ProjectLanguage, "language_id"),
            options,
            cancellationToken).ConfigureAwait(false);
        return new ProjectLanguageOperation(this, _api.Settings, projectId, created.Value.LanguageId, created);
    }

    /// <summary>Takes up a language again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The language in the making.</returns>
    public virtual ProjectLanguageOperation ResumeOperation(string id)
    {
        var parts = OperationId.Unpack(id, count: 2, nameof(id));
        return new ProjectLanguageOperation(this, _api.Settings, parts[0], parts[1], created: null);
    }

    /// <summary>Takes up a language again by what the service calls it. Sends nothing.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <returns>The language in the making.</returns>
    public virtual ProjectLanguageOperation ResumeOperation(string projectId, string languageId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(projectId);
        ArgumentException.ThrowIfNullOrWhiteSpace(languageId);
        return new ProjectLanguageOperation(this, _api.Settings, projectId, languageId, created: null);
    }

    /// <summary>Lists the languages of a project, page by page.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="request">Which languages.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The languages, fetched while they are read.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}/language")]
    public virtual DubbingPageable<ProjectLanguage> ListAsync(
        string projectId, ListProjectLanguagesRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListProjectLanguagesRequest();
        var list = ApiRequest.Get("/v1/dubbing/project/{project_id}/language", projectId);
        return _api.List(
            cursor => list.With(request.ToQuery(cursor)), DubbingProjectsJsonContext.Default.ProjectLanguagePage, static (page, _, metadata) => page.ToPage(metadata), options, cancellationToken);
    }

    /// <summary>Gets a language: its status, its outputs, and why it failed. Each answer has a fresh address of the output.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The language.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}/language/{language_id}")]
    public virtual Task<DubbingResponse<ProjectLanguage>> GetAsync(
        string projectId, string languageId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/dubbing/project/{project_id}/language/{language_id}", projectId, languageId),
            DubbingProjectsJsonContext.Default.ProjectLanguage,
            options,
            cancellationToken);

    /// <summary>Deletes a language of a project. If it is still in the making, it is not paid back.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer says besides.</returns>
    [Endpoint("DELETE", "/v1/dubbing/project/{project_id}/language/{language_id}")]
    public virtual Task<DubbingResponseMetadata> DeleteAsync(
        string projectId, string languageId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Delete("/v1/dubbing/project/{project_id}/language/{language_id}", projectId, languageId),
            static response => response.ReadMetadataAsync(),
            options,
            cancellationToken);

    internal Task<MediaDownload> DownloadAsync(Uri signedUri, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.DownloadAsync(ApiRequest.GetSigned(signedUri), options, cancellationToken);
}
