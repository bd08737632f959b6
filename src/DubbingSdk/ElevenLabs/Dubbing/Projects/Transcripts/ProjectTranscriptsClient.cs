using System.Globalization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The client for the transcript and the translations of a project: <c>client.Dubbing.Projects.Transcripts</c>.</summary>
/// <remarks>Reading works on every plan; edits and regenerations require an Enterprise plan. An edit makes completed languages stale, until they are regenerated with <see cref="RegenerateAsync(string, string, DubbingRequestOptions?, CancellationToken)"/>.</remarks>
public class ProjectTranscriptsClient
{
    private readonly ApiPipeline _api;
    private readonly ProjectLanguagesClient _languages;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected ProjectTranscriptsClient()
        : this(ApiPipeline.Mocked, new ProjectLanguagesClient(ApiPipeline.Mocked))
    {
    }

    internal ProjectTranscriptsClient(ApiPipeline api, ProjectLanguagesClient languages) => (_api, _languages) = (api, languages);

    /// <summary>Gets the transcript of the source, which is available when the project is ready.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The transcript.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}/transcript")]
    public virtual Task<DubbingResponse<ProjectTranscript>> GetAsync(
        string projectId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/dubbing/project/{project_id}/transcript", projectId), DubbingProjectsJsonContext.Default.ProjectTranscript, options, cancellationToken);

    /// <summary>Adds a segment to the source. Requires an Enterprise plan.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="request">The segment.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new segment with its id, and the new revision of the project.</returns>
    [Endpoint("POST", "/v1/dubbing/project/{project_id}/transcript/segment")]
    public virtual Task<DubbingResponse<ProjectSegmentChange>> AddSegmentAsync(
        string projectId, AddProjectSegmentRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.PostOnce("/v1/dubbing/project/{project_id}/transcript/segment", JsonBody.From(request, DubbingProjectsJsonContext.Default.AddProjectSegmentRequest), projectId),
            DubbingProjectsJsonContext.Default.ProjectSegmentChange,
            options,
            cancellationToken);
    }

    /// <summary>Updates a segment of the source. Requires an Enterprise plan.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="segmentId">The id of the segment.</param>
    /// <param name="request">The changes.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The segment, and the new revision of the project.</returns>
    [Endpoint("PATCH", "/v1/dubbing/project/{project_id}/transcript/segment/{segment_id}")]
    public virtual Task<DubbingResponse<ProjectSegmentChange>> UpdateSegmentAsync(
        string projectId, string segmentId, UpdateProjectSegmentRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.Patch("/v1/dubbing/project/{project_id}/transcript/segment/{segment_id}", JsonBody.From(request, DubbingProjectsJsonContext.Default.UpdateProjectSegmentRequest), projectId, segmentId),
            DubbingProjectsJsonContext.Default.ProjectSegmentChange,
            options,
            cancellationToken);
    }

    /// <summary>Updates 1 to 500 segments of the source, all or none. Requires an Enterprise plan.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="request">The changes, keyed by segment.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The segments, and the new revision of the project.</returns>
    [Endpoint("PATCH", "/v1/dubbing/project/{project_id}/transcript/segments")]
    public virtual Task<DubbingResponse<ProjectSegmentChanges>> UpdateSegmentsAsync(
        string projectId, UpdateProjectSegmentsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.Patch("/v1/dubbing/project/{project_id}/transcript/segments", JsonBody.From(request, DubbingProjectsJsonContext.Default.UpdateProjectSegmentsRequest), projectId),
            DubbingProjectsJsonContext.Default.ProjectSegmentChanges,
            options,
            cancellationToken);
    }

    /// <summary>Deletes a segment of the source, with its translations. Requires an Enterprise plan.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="segmentId">The id of the segment.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new revision of the project.</returns>
    [Endpoint("DELETE", "/v1/dubbing/project/{project_id}/transcript/segment/{segment_id}")]
    public virtual Task<DubbingResponse<ProjectTranscriptRevision>> DeleteSegmentAsync(
        string projectId, string segmentId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Delete("/v1/dubbing/project/{project_id}/transcript/segment/{segment_id}", projectId, segmentId),
            DubbingProjectsJsonContext.Default.ProjectTranscriptRevision,
            options,
            cancellationToken);

    /// <summary>Gets the translation of a project into a language, with the texts of the source.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The translation.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}/language/{language_id}/transcript")]
    public virtual Task<DubbingResponse<ProjectTranslation>> GetTranslationAsync(
        string projectId, string languageId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/dubbing/project/{project_id}/language/{language_id}/transcript", projectId, languageId),
            DubbingProjectsJsonContext.Default.ProjectTranslation,
            options,
            cancellationToken);

    /// <summary>Updates the translation of a segment, or translates it again. Requires an Enterprise plan.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="segmentId">The id of the segment.</param>
    /// <param name="request">The new translation.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The segment, and the new revision of the language.</returns>
    [Endpoint("PATCH", "/v1/dubbing/project/{project_id}/language/{language_id}/transcript/segment/{segment_id}")]
    public virtual Task<DubbingResponse<TranslationChange>> UpdateTranslationAsync(
        string projectId, string languageId, string segmentId, UpdateTranslationRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.Patch(
                "/v1/dubbing/project/{project_id}/language/{language_id}/transcript/segment/{segment_id}",
                JsonBody.From(request, DubbingProjectsJsonContext.Default.UpdateTranslationRequest),
                projectId,
                languageId,
                segmentId),
            DubbingProjectsJsonContext.Default.TranslationChange,
            options,
            cancellationToken);
    }

    /// <summary>Updates 1 to 500 translations, all or none. Requires an Enterprise plan.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="request">The new translations, keyed by segment.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The segments, and the new revision of the language.</returns>
    [Endpoint("PATCH", "/v1/dubbing/project/{project_id}/language/{language_id}/transcript/segments")]
    public virtual Task<DubbingResponse<TranslationChanges>> UpdateTranslationsAsync(
        string projectId, string languageId, UpdateTranslationsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.Patch(
                "/v1/dubbing/project/{project_id}/language/{language_id}/transcript/segments",
                JsonBody.From(request, DubbingProjectsJsonContext.Default.UpdateTranslationsRequest),
                projectId,
                languageId),
            DubbingProjectsJsonContext.Default.TranslationChanges,
            options,
            cancellationToken);
    }

    /// <summary>Regenerates a language: dubs its stale segments again. Billed. Requires an Enterprise plan.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The operation, which is completed when the output has the current revision of the language.</returns>
    /// <exception cref="DubbingConflictException">The language has no stale segments, the project is not ready, or the language is in progress.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request. Get the language, and if it is in progress, wait for its
    /// <see cref="ProjectLanguage.Revision"/> with <see cref="ResumeRegeneration(string, string, long)"/>.
    /// </exception>
    /// <remarks>
    /// Gets the language first, since the response to the regeneration does not report the revision to wait for.
    /// Each language has a free allowance, the duration of the source: <see cref="RegenerateResponse.ChargedDuration"/> is what exceeds it.
    /// </remarks>
    /// <example>
    /// <code>
    /// var regeneration = await client.Dubbing.Projects.Transcripts.RegenerateAsync(projectId, languageId);
    /// await regeneration.SaveToFileAsync("talk.es.flac"); // waits for completion first
    /// </code>
    /// </example>
    public virtual async Task<RegenerationOperation> RegenerateAsync(
        string projectId, string languageId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (language, _) = await _languages.GetAsync(projectId, languageId, options, cancellationToken).ConfigureAwait(false);
        return await RegenerateAsync(projectId, languageId, language.Revision, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Regenerates a language up to a known revision: dubs its stale segments again. Billed. Requires an Enterprise plan.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="revision">The revision of the language, at least 0: that of the last edit of a translation, or <see cref="ProjectLanguage.Revision"/>; not the revision of the project.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The operation, which is completed when the output has the revision.</returns>
    /// <inheritdoc cref="RegenerateAsync(string, string, DubbingRequestOptions?, CancellationToken)" path="/exception"/>
    /// <example>
    /// <code>
    /// var edit = await client.Dubbing.Projects.Transcripts.UpdateTranslationAsync(
    ///     projectId, languageId, segmentId, new UpdateTranslationRequest { Translation = "Hola a todos." });
    /// var regeneration = await client.Dubbing.Projects.Transcripts.RegenerateAsync(projectId, languageId, edit.Value.Revision);
    /// await regeneration.SaveToFileAsync("talk.es.flac"); // waits for completion first
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/dubbing/project/{project_id}/language/{language_id}/transcript/regenerate")]
    public virtual async Task<RegenerationOperation> RegenerateAsync(
        string projectId, string languageId, long revision, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        var begun = await _api.SendAsync(
            ApiRequest.PostOnce("/v1/dubbing/project/{project_id}/language/{language_id}/transcript/regenerate", body: null, projectId, languageId),
            DubbingProjectsJsonContext.Default.RegenerateResponse,
            options,
            cancellationToken).ConfigureAwait(false);
        return new RegenerationOperation(_languages, _api.Settings, projectId, languageId, revision, begun);
    }

    /// <summary>Resumes a regeneration by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The operation.</returns>
    public virtual RegenerationOperation ResumeRegeneration(string id)
    {
        var parts = OperationId.Unpack(id, count: 3, nameof(id));
        return long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? new RegenerationOperation(_languages, _api.Settings, parts[0], parts[1], revision, begun: null)
            : throw new ArgumentException($"'{id}' is not the Id of a regeneration. Pass the value of the Id property of the operation.", nameof(id));
    }

    /// <summary>Resumes the wait for the output of a language to reach a revision, whichever client requested the regeneration. Sends no request.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="revision">The <see cref="ProjectLanguage.Revision"/> to wait for, at least 0.</param>
    /// <returns>The operation.</returns>
    public virtual RegenerationOperation ResumeRegeneration(string projectId, string languageId, long revision)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(projectId);
        ArgumentException.ThrowIfNullOrWhiteSpace(languageId);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        return new RegenerationOperation(_languages, _api.Settings, projectId, languageId, revision, begun: null);
    }
}
