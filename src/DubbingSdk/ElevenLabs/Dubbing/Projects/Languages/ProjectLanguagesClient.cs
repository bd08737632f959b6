using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The client for the languages of a project: <c>client.Dubbing.Projects.Languages</c>.</summary>
public class ProjectLanguagesClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected ProjectLanguagesClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal ProjectLanguagesClient(ApiPipeline api) => _api = api;

    /// <summary>Creates a language of a project, which dubs the project into it. Billed.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="request">The target language and its options.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The operation of the language.</returns>
    /// <exception cref="ArgumentException">The request is invalid. No request was sent.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request. Look for the language with <see cref="ListAsync"/>.
    /// </exception>
    /// <remarks>The cost of a project includes its first language. The project need not be ready. A language that failed can be created again.</remarks>
    /// <example>
    /// <code>
    /// var language = await client.Dubbing.Projects.Languages.CreateAsync(projectId, new CreateProjectLanguageRequest { TargetLanguage = "fr-CA" });
    /// await language.SaveToFileAsync("talk.fr.flac"); // waits for completion first
    /// </code>
    /// </example>
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

    /// <summary>Resumes a language by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The operation of the language.</returns>
    public virtual ProjectLanguageOperation ResumeOperation(string id)
    {
        var parts = OperationId.Unpack(id, count: 2, nameof(id));
        return new ProjectLanguageOperation(this, _api.Settings, parts[0], parts[1], created: null);
    }

    /// <summary>Resumes a language by its id and that of its project. Sends no request.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <returns>The operation of the language.</returns>
    public virtual ProjectLanguageOperation ResumeOperation(string projectId, string languageId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(projectId);
        ArgumentException.ThrowIfNullOrWhiteSpace(languageId);
        return new ProjectLanguageOperation(this, _api.Settings, projectId, languageId, created: null);
    }

    /// <summary>Lists the languages of a project page by page.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="request">The filter of the list.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <returns>The languages, requested page by page during enumeration.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}/language")]
    public virtual DubbingPageable<ProjectLanguage> ListAsync(
        string projectId, ListProjectLanguagesRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListProjectLanguagesRequest();
        var list = ApiRequest.Get("/v1/dubbing/project/{project_id}/language", projectId);
        return _api.List(
            cursor => list.With(request.ToQuery(cursor)), DubbingProjectsJsonContext.Default.ProjectLanguagePage, static (page, _, metadata) => page.ToPage(metadata), options, cancellationToken);
    }

    /// <summary>Gets a language: its status, its outputs, and the reason of a failure. Each response has a new signed URI of the output.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The language.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}/language/{language_id}")]
    public virtual Task<DubbingResponse<ProjectLanguage>> GetAsync(
        string projectId, string languageId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/dubbing/project/{project_id}/language/{language_id}", projectId, languageId),
            DubbingProjectsJsonContext.Default.ProjectLanguage,
            options,
            cancellationToken);

    /// <summary>Deletes a language of a project. The cost of a dub in progress is not refunded.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The metadata of the response.</returns>
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
