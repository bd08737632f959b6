using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The client for Dubbing Studio: <c>client.Dubbing.Resource</c>. Works for dubs that were created with <see cref="CreateDubRequest.DubbingStudio"/>.</summary>
/// <remarks>
/// Edits never cascade: a changed text is not translated before <see cref="TranslateAsync"/>, and a changed translation is not dubbed before <see cref="DubAsync"/>.
/// <see cref="OpenSessionAsync"/> collects edits and saves them together, with the translations, dubs and renders that follow.
/// The service has deprecated these endpoints: Dubbing Studio is in maintenance mode.
/// </remarks>
public class DubbingResourceClient : IStudioCalls
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected DubbingResourceClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal DubbingResourceClient(ApiPipeline api) => _api = api;

    /// <summary>Gets the current speakers, segments, languages and renders of a dub.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource.</returns>
    [Endpoint("GET", "/v1/dubbing/resource/{dubbing_id}")]
    public virtual Task<DubbingResponse<DubbingResource>> GetAsync(
        string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/dubbing/resource/{dubbing_id}", dubbingId), DubbingResourceJsonContext.Default.DubbingResource, options, cancellationToken);

    /// <summary>Adds a target language. Translates and dubs nothing.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">The target language.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new version of the resource.</returns>
    [Endpoint("POST", "/v1/dubbing/resource/{dubbing_id}/language")]
    public virtual Task<DubbingResponse<ResourceVersion>> AddLanguageAsync(
        string dubbingId, AddLanguageRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChangeAsync(
            ApiRequest.PostOnce("/v1/dubbing/resource/{dubbing_id}/language", JsonBody.From(request, DubbingResourceJsonContext.Default.AddLanguageRequest), dubbingId),
            options,
            cancellationToken);
    }

    /// <summary>Adds a segment to a speaker. Transcribes, translates and dubs nothing.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="speakerId">The id of the speaker, a key of <see cref="DubbingResource.SpeakerTracks"/>.</param>
    /// <param name="request">The segment.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The id of the new segment, and the new version of the resource.</returns>
    [Endpoint("POST", "/v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}/segment")]
    public virtual Task<DubbingResponse<CreateSegmentResponse>> CreateSegmentAsync(
        string dubbingId, string speakerId, CreateSegmentRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.PostOnce("/v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}/segment", JsonBody.From(request, DubbingResourceJsonContext.Default.CreateSegmentRequest), dubbingId, speakerId),
            response => response.ReadCreatedAsync(DubbingResourceJsonContext.Default.CreateSegmentResponse, "new_segment"),
            options,
            cancellationToken);
    }

    /// <summary>Updates the text or the times of a segment in one language. Translates and dubs nothing.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="segmentId">The id of the segment, a key of <see cref="DubbingResource.SpeakerSegments"/>.</param>
    /// <param name="language">The source language to update the segment itself, or a target language to update its dub.</param>
    /// <param name="request">The changes.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new version of the resource.</returns>
    [Endpoint("PATCH", "/v1/dubbing/resource/{dubbing_id}/segment/{segment_id}/{language}")]
    public virtual Task<DubbingResponse<ResourceVersion>> UpdateSegmentAsync(
        string dubbingId, string segmentId, string language, UpdateSegmentRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChangeAsync(
            ApiRequest.Patch("/v1/dubbing/resource/{dubbing_id}/segment/{segment_id}/{language}", JsonBody.From(request, DubbingResourceJsonContext.Default.UpdateSegmentRequest), dubbingId, segmentId, language),
            options,
            cancellationToken);
    }

    /// <summary>Deletes a segment in all languages.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="segmentId">The id of the segment, a key of <see cref="DubbingResource.SpeakerSegments"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new version of the resource.</returns>
    [Endpoint("DELETE", "/v1/dubbing/resource/{dubbing_id}/segment/{segment_id}")]
    public virtual Task<DubbingResponse<ResourceVersion>> DeleteSegmentAsync(
        string dubbingId, string segmentId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(ApiRequest.Delete("/v1/dubbing/resource/{dubbing_id}/segment/{segment_id}", dubbingId, segmentId), options, cancellationToken);

    /// <summary>Moves segments to another speaker. Dubs nothing.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">The segments and the speaker.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new version of the resource.</returns>
    [Endpoint("POST", "/v1/dubbing/resource/{dubbing_id}/migrate-segments")]
    public virtual Task<DubbingResponse<ResourceVersion>> MigrateSegmentsAsync(
        string dubbingId, MigrateSegmentsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChangeAsync(
            ApiRequest.PostOnce("/v1/dubbing/resource/{dubbing_id}/migrate-segments", JsonBody.From(request, DubbingResourceJsonContext.Default.MigrateSegmentsRequest), dubbingId),
            options,
            cancellationToken);
    }

    /// <summary>Adds a speaker.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">The name and the voice. Unset: the defaults of the service.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The id of the new speaker, and the new version of the resource.</returns>
    [Endpoint("POST", "/v1/dubbing/resource/{dubbing_id}/speaker")]
    public virtual Task<DubbingResponse<CreateSpeakerResponse>> CreateSpeakerAsync(
        string dubbingId, CreateSpeakerRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new CreateSpeakerRequest();
        return _api.SendAsync(
            ApiRequest.PostOnce("/v1/dubbing/resource/{dubbing_id}/speaker", JsonBody.From(request, DubbingResourceJsonContext.Default.CreateSpeakerRequest), dubbingId),
            response => response.ReadCreatedAsync(DubbingResourceJsonContext.Default.CreateSpeakerResponse, "speaker_id"),
            options,
            cancellationToken);
    }

    /// <summary>Updates the name or the voice of a speaker. Dubs nothing.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="speakerId">The id of the speaker, a key of <see cref="DubbingResource.SpeakerTracks"/>.</param>
    /// <param name="request">The changes.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new version of the resource.</returns>
    [Endpoint("PATCH", "/v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}")]
    public virtual Task<DubbingResponse<ResourceVersion>> UpdateSpeakerAsync(
        string dubbingId, string speakerId, UpdateSpeakerRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChangeAsync(
            ApiRequest.Patch("/v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}", JsonBody.From(request, DubbingResourceJsonContext.Default.UpdateSpeakerRequest), dubbingId, speakerId),
            options,
            cancellationToken);
    }

    /// <summary>Finds the ten library voices that are most similar to the voice of a speaker.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="speakerId">The id of the speaker, a key of <see cref="DubbingResource.SpeakerTracks"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The voices.</returns>
    [Endpoint("GET", "/v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}/similar-voices")]
    public virtual Task<DubbingResponse<SimilarVoices>> FindSimilarVoicesAsync(
        string dubbingId, string speakerId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}/similar-voices", dubbingId, speakerId),
            DubbingResourceJsonContext.Default.SimilarVoices,
            options,
            cancellationToken);

    /// <summary>Transcribes segments. Billed. Translates and dubs nothing.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">The segments.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new version of the resource.</returns>
    /// <remarks>The service does not document whether the texts are complete when it responds. <see cref="GetAsync"/> returns them once they are.</remarks>
    /// <example>
    /// <code>
    /// await client.Dubbing.Resource.TranscribeAsync(dubbingId, new TranscribeSegmentsRequest { Segments = [segmentId] });
    /// DubbingResource resource = await client.Dubbing.Resource.GetAsync(dubbingId);
    /// Console.WriteLine(resource.SpeakerSegments[segmentId].Text);
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/dubbing/resource/{dubbing_id}/transcribe")]
    public virtual Task<DubbingResponse<ResourceVersion>> TranscribeAsync(
        string dubbingId, TranscribeSegmentsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChangeAsync(
            ApiRequest.PostOnce("/v1/dubbing/resource/{dubbing_id}/transcribe", JsonBody.From(request, DubbingResourceJsonContext.Default.TranscribeSegmentsRequest), dubbingId),
            options,
            cancellationToken);
    }

    /// <summary>Translates segments, and transcribes those without a text first. Billed. Dubs nothing.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">The segments and the target languages.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new version of the resource.</returns>
    /// <remarks>The service does not document whether the texts are complete when it responds. <see cref="GetAsync"/> returns them once they are.</remarks>
    /// <example>
    /// <code>
    /// await client.Dubbing.Resource.TranslateAsync(dubbingId, new TranslateSegmentsRequest { Segments = [segmentId], Languages = ["es"] });
    /// DubbingResource resource = await client.Dubbing.Resource.GetAsync(dubbingId);
    /// Console.WriteLine(resource.SpeakerSegments[segmentId].Dubs["es"].Text);
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/dubbing/resource/{dubbing_id}/translate")]
    public virtual Task<DubbingResponse<ResourceVersion>> TranslateAsync(
        string dubbingId, TranslateSegmentsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChangeAsync(
            ApiRequest.PostOnce("/v1/dubbing/resource/{dubbing_id}/translate", JsonBody.From(request, DubbingResourceJsonContext.Default.TranslateSegmentsRequest), dubbingId),
            options,
            cancellationToken);
    }

    /// <summary>Dubs segments, and transcribes and translates those without a text first. Billed.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">The segments and the target languages.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The operation, which is completed when each segment is dubbed and not stale in each target language.</returns>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request. Wait for the result with
    /// <see cref="ResumeDubOperation(string, DubSegmentsRequest)"/> before you request it again.
    /// </exception>
    /// <remarks>A segment that is not stale counts as completed at once: the service reports nothing that distinguishes a second dub of it from the first.</remarks>
    /// <example>
    /// <code>
    /// var operation = await client.Dubbing.Resource.DubAsync(dubbingId, new DubSegmentsRequest { Segments = [segmentId], Languages = ["es"] });
    /// await operation.WaitForCompletionAsync();
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/dubbing/resource/{dubbing_id}/dub")]
    public virtual async Task<SegmentDubOperation> DubAsync(
        string dubbingId, DubSegmentsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var begun = await ChangeAsync(
            ApiRequest.PostOnce("/v1/dubbing/resource/{dubbing_id}/dub", JsonBody.From(request, DubbingResourceJsonContext.Default.DubSegmentsRequest), dubbingId),
            options,
            cancellationToken).ConfigureAwait(false);
        return new SegmentDubOperation(this, _api.Settings, dubbingId, request, begun);
    }

    /// <summary>Resumes a dub of segments by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The operation.</returns>
    public virtual SegmentDubOperation ResumeDubOperation(string id)
    {
        var (dubbingId, request) = SegmentDubOperation.Unpack(id);
        return new SegmentDubOperation(this, _api.Settings, dubbingId, request, begun: null);
    }

    /// <summary>Resumes the wait for segments to be up to date, whichever client requested their dub. Sends no request.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">The segments and the target languages.</param>
    /// <returns>The operation.</returns>
    public virtual SegmentDubOperation ResumeDubOperation(string dubbingId, DubSegmentsRequest request)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dubbingId);
        ArgumentNullException.ThrowIfNull(request);
        Validation.Require(request);
        return new SegmentDubOperation(this, _api.Settings, dubbingId, request, begun: null);
    }

    /// <summary>Renders the current state of a dub to a file. Leaves out segments that are not dubbed.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="language">A target language, or <see cref="RenderLanguage.Original"/> for the source.</param>
    /// <param name="request">The kind of file.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The operation of the render.</returns>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request. Look for the render in <see cref="DubbingResource.Renders"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// var render = await client.Dubbing.Resource.RenderAsync(dubbingId, "es", new RenderRequest { RenderType = RenderType.Mp4 });
    /// await render.SaveToFileAsync("talk.es.mp4"); // waits for completion first
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/dubbing/resource/{dubbing_id}/render/{language}")]
    public virtual async Task<RenderOperation> RenderAsync(
        string dubbingId, string language, RenderRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var created = await _api.SendAsync(
            ApiRequest.PostOnce("/v1/dubbing/resource/{dubbing_id}/render/{language}", JsonBody.From(request, DubbingResourceJsonContext.Default.RenderRequest), dubbingId, language),
            response => response.ReadCreatedAsync(DubbingResourceJsonContext.Default.CreateRenderResponse, "render_id"),
            options,
            cancellationToken).ConfigureAwait(false);
        return new RenderOperation(this, _api.Settings, dubbingId, created.Value.RenderId, created);
    }

    /// <summary>Resumes a render by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The operation of the render.</returns>
    public virtual RenderOperation ResumeRenderOperation(string id)
    {
        var parts = OperationId.Unpack(id, count: 2, nameof(id));
        return new RenderOperation(this, _api.Settings, parts[0], parts[1], created: null);
    }

    /// <summary>Resumes a render by its id and that of its dub. Sends no request.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="renderId">The id of the render, a key of <see cref="DubbingResource.Renders"/>.</param>
    /// <returns>The operation of the render.</returns>
    public virtual RenderOperation ResumeRenderOperation(string dubbingId, string renderId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dubbingId);
        ArgumentException.ThrowIfNullOrWhiteSpace(renderId);
        return new RenderOperation(this, _api.Settings, dubbingId, renderId, created: null);
    }

    /// <summary>Opens a dub for editing. The session collects edits and saves them together.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The session, based on the current version of the dub.</returns>
    public virtual async Task<StudioSession> OpenSessionAsync(string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        new(this, _api.Settings, await GetAsync(dubbingId, options, cancellationToken).ConfigureAwait(false));

    Task<MediaDownload> IResourceReader.DownloadAsync(Uri signedUri, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.DownloadAsync(ApiRequest.GetSigned(signedUri), options, cancellationToken);

    private Task<DubbingResponse<ResourceVersion>> ChangeAsync(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.SendAsync(request, DubbingResourceJsonContext.Default.ResourceVersion, options, cancellationToken);
}
