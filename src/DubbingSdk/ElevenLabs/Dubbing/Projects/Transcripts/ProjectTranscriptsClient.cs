using System.Globalization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>What is said in a project's source and in its languages: <c>client.Dubbing.Projects.Transcripts</c>.</summary>
/// <remarks>Reading is open to every plan, changing and regenerating to Enterprise plans. An edit makes finished languages stale; nothing is spoken again until <see cref="RegenerateAsync(string, string, DubbingRequestOptions?, CancellationToken)"/>.</remarks>
public class ProjectTranscriptsClient
{
    private readonly ApiPipeline _api;
    private readonly ProjectLanguagesClient _languages;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected ProjectTranscriptsClient()
        : this(ApiPipeline.Mocked, new ProjectLanguagesClient(ApiPipeline.Mocked))
    {
    }

    internal ProjectTranscriptsClient(ApiPipeline api, ProjectLanguagesClient languages) => (_api, _languages) = (api, languages);

    /// <summary>Gets what is said in the source. It is there when the project is ready.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The transcript.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}/transcript")]
    public virtual Task<DubbingResponse<ProjectTranscript>> GetAsync(
        string projectId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/dubbing/project/{project_id}/transcript", projectId), DubbingProjectsJsonContext.Default.ProjectTranscript, options, cancellationToken);

    /// <summary>Adds a segment to the source. For Enterprise plans.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="request">The segment.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The segment, with the id that the service gave it, and the new revision of the project.</returns>
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

    /// <summary>Changes a segment of the source. For Enterprise plans.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="segmentId">The id of the segment.</param>
    /// <param name="request">What to change.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
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

    /// <summary>Changes up to 500 segments of the source at once, all or none. For Enterprise plans.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="request">What to change of which segments.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
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

    /// <summary>Deletes a segment of the source, with its translations. For Enterprise plans.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="segmentId">The id of the segment.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The new revision of the project.</returns>
    [Endpoint("DELETE", "/v1/dubbing/project/{project_id}/transcript/segment/{segment_id}")]
    public virtual Task<DubbingResponse<ProjectTranscriptRevision>> DeleteSegmentAsync(
        string projectId, string segmentId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Delete("/v1/dubbing/project/{project_id}/transcript/segment/{segment_id}", projectId, segmentId),
            DubbingProjectsJsonContext.Default.ProjectTranscriptRevision,
            options,
            cancellationToken);

    /// <summary>Gets what is said in a language, beside what is said in the source.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The translation.</returns>
    [Endpoint("GET", "/v1/dubbing/project/{project_id}/language/{language_id}/transcript")]
    public virtual Task<DubbingResponse<ProjectTranslation>> GetTranslationAsync(
        string projectId, string languageId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/dubbing/project/{project_id}/language/{language_id}/transcript", projectId, languageId),
            DubbingProjectsJsonContext.Default.ProjectTranslation,
            options,
            cancellationToken);

    /// <summary>Changes the translation of a segment, or has it translated anew. For Enterprise plans.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="segmentId">The id of the segment.</param>
    /// <param name="request">The translation.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
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

    /// <summary>Changes up to 500 translations at once, all or none. For Enterprise plans.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="request">The translations.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
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

    /// <summary>Has what was edited spoken again. May be billed: as much as the source is long is free for each language. For Enterprise plans.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The work: it has ended when the output shows the revision that the language has now.</returns>
    /// <exception cref="DubbingConflictException">There is nothing to do, the project is not ready, or the language is still in the making.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the work may have begun: get the language, and if it is in the making, wait for its
    /// <see cref="ProjectLanguage.Revision"/> with <see cref="ResumeRegeneration(string, string, long)"/>.
    /// </exception>
    /// <remarks>The language is read first, since the answer does not name the revision to wait for.</remarks>
    public virtual async Task<RegenerationOperation> RegenerateAsync(
        string projectId, string languageId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (language, _) = await _languages.GetAsync(projectId, languageId, options, cancellationToken).ConfigureAwait(false);
        return await RegenerateAsync(projectId, languageId, language.Revision, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has what was edited spoken again, where the revision of the language is known. May be billed. For Enterprise plans.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="revision">The revision that the last edit of a translation gave, or <see cref="ProjectLanguage.Revision"/>. That of the project is another one.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The work: it has ended when the output shows the revision.</returns>
    /// <inheritdoc cref="RegenerateAsync(string, string, DubbingRequestOptions?, CancellationToken)" path="/exception"/>
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

    /// <summary>Takes up a regeneration again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The work.</returns>
    public virtual RegenerationOperation ResumeRegeneration(string id)
    {
        var parts = OperationId.Unpack(id, count: 3, nameof(id));
        return long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? new RegenerationOperation(_languages, _api.Settings, parts[0], parts[1], revision, begun: null)
            : throw new ArgumentException($"'{id}' is not the Id of a regeneration. Pass what the operation's Id property gave.", nameof(id));
    }

    /// <summary>Takes up the waiting for the output of a language to reach a revision, whoever asked for that. Sends nothing.</summary>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="languageId">The id of the language, one of <see cref="DubbingProject.LanguageIds"/>.</param>
    /// <param name="revision">The <see cref="ProjectLanguage.Revision"/> to reach.</param>
    /// <returns>The work.</returns>
    public virtual RegenerationOperation ResumeRegeneration(string projectId, string languageId, long revision)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(projectId);
        ArgumentException.ThrowIfNullOrWhiteSpace(languageId);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        return new RegenerationOperation(_languages, _api.Settings, projectId, languageId, revision, begun: null);
    }
}
