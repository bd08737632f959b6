using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Dubbing Studio: <c>client.Dubbing.Resource</c>. For dubs that were started with <see cref="CreateDubRequest.DubbingStudio"/>.</summary>
/// <remarks>
/// Edits never cascade: a changed text is not translated, and a changed translation is not spoken, until that is asked for.
/// <see cref="OpenSessionAsync"/> does all of it in one go.
/// The service keeps Dubbing Studio running, but no longer develops it.
/// </remarks>
public class DubbingResourceClient : IStudioCalls
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected DubbingResourceClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal DubbingResourceClient(ApiPipeline api) => _api = api;

    /// <summary>Gets a dub's speakers, segments, languages and renders, as they are now.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The resource.</returns>
    [Endpoint("GET", "/v1/dubbing/resource/{dubbing_id}")]
    public virtual Task<DubbingResponse<DubbingResource>> GetAsync(
        string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/dubbing/resource/{dubbing_id}", dubbingId), DubbingResourceJsonContext.Default.DubbingResource, options, cancellationToken);

    /// <summary>Adds a language to dub into. Nothing is translated or dubbed by it.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">The language.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
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

    /// <summary>Adds a segment to a speaker. Nothing is transcribed, translated or dubbed by it.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="speakerId">The id of the speaker, a key of <see cref="DubbingResource.SpeakerTracks"/>.</param>
    /// <param name="request">The segment.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The id of the segment.</returns>
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

    /// <summary>Changes the text or the times of a segment in one language. Nothing is translated or dubbed by it.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="segmentId">The id of the segment, a key of <see cref="DubbingResource.SpeakerSegments"/>.</param>
    /// <param name="language">The source language for the segment itself, a target language for its dub.</param>
    /// <param name="request">What to change.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
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

    /// <summary>Deletes a segment, in all languages.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="segmentId">The id of the segment, a key of <see cref="DubbingResource.SpeakerSegments"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The new version of the resource.</returns>
    [Endpoint("DELETE", "/v1/dubbing/resource/{dubbing_id}/segment/{segment_id}")]
    public virtual Task<DubbingResponse<ResourceVersion>> DeleteSegmentAsync(
        string dubbingId, string segmentId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(ApiRequest.Delete("/v1/dubbing/resource/{dubbing_id}/segment/{segment_id}", dubbingId, segmentId), options, cancellationToken);

    /// <summary>Moves segments to another speaker. Nothing is dubbed by it.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">Which segments, and to whom.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
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
    /// <param name="request">Name and voice.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The id of the speaker.</returns>
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

    /// <summary>Changes the name or the voice of a speaker. Nothing is dubbed by it.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="speakerId">The id of the speaker, a key of <see cref="DubbingResource.SpeakerTracks"/>.</param>
    /// <param name="request">What to change.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
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

    /// <summary>Finds the ten voices of the library that sound most like a speaker.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="speakerId">The id of the speaker, a key of <see cref="DubbingResource.SpeakerTracks"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The voices.</returns>
    [Endpoint("GET", "/v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}/similar-voices")]
    public virtual Task<DubbingResponse<SimilarVoices>> FindSimilarVoicesAsync(
        string dubbingId, string speakerId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}/similar-voices", dubbingId, speakerId),
            DubbingResourceJsonContext.Default.SimilarVoices,
            options,
            cancellationToken);

    /// <summary>Has segments transcribed. Billed. Nothing is translated or dubbed by it.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">Which segments.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The new version of the resource.</returns>
    /// <remarks>The service does not say whether the texts are there when it answers. <see cref="GetAsync"/> shows them when they are.</remarks>
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

    /// <summary>Has segments translated, and transcribed where they are not. Billed. Nothing is dubbed by it.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">Which segments, into which languages.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The new version of the resource.</returns>
    /// <remarks>The service does not say whether the texts are there when it answers. <see cref="GetAsync"/> shows them when they are.</remarks>
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

    /// <summary>Has segments spoken, and transcribed and translated where they are not. Billed.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">Which segments, in which languages.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The work: it has ended when each of the segments is freshly dubbed in each of the languages.</returns>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the work may have begun: wait for it with
    /// <see cref="ResumeDubOperation(string, DubSegmentsRequest)"/> before asking for it again.
    /// </exception>
    /// <remarks>A segment that is fresh already counts as done: the service gives no sign by which a second dub of it could be told from the first.</remarks>
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

    /// <summary>Takes up a dub of segments again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The work.</returns>
    public virtual SegmentDubOperation ResumeDubOperation(string id)
    {
        var (dubbingId, request) = SegmentDubOperation.Unpack(id);
        return new SegmentDubOperation(this, _api.Settings, dubbingId, request, begun: null);
    }

    /// <summary>Takes up the waiting for segments to be freshly dubbed, whoever asked for that. Sends nothing.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="request">Which segments, in which languages.</param>
    /// <returns>The work.</returns>
    public virtual SegmentDubOperation ResumeDubOperation(string dubbingId, DubSegmentsRequest request)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dubbingId);
        ArgumentNullException.ThrowIfNull(request);
        Validation.Require(request);
        return new SegmentDubOperation(this, _api.Settings, dubbingId, request, begun: null);
    }

    /// <summary>Starts a file of a dub as it is now. Segments that are not dubbed are left out of it.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="language">A target language, or <see cref="RenderLanguage.Original"/> for the track of the source.</param>
    /// <param name="request">What kind of file.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The render in the making.</returns>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the render may have begun: look for it among <see cref="DubbingResource.Renders"/>.
    /// </exception>
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

    /// <summary>Takes up a render again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The render.</returns>
    public virtual RenderOperation ResumeRenderOperation(string id)
    {
        var parts = OperationId.Unpack(id, count: 2, nameof(id));
        return new RenderOperation(this, _api.Settings, parts[0], parts[1], created: null);
    }

    /// <summary>Takes up a render again by what the service calls it. Sends nothing.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="renderId">The id of the render, a key of <see cref="DubbingResource.Renders"/>.</param>
    /// <returns>The render.</returns>
    public virtual RenderOperation ResumeRenderOperation(string dubbingId, string renderId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dubbingId);
        ArgumentException.ThrowIfNullOrWhiteSpace(renderId);
        return new RenderOperation(this, _api.Settings, dubbingId, renderId, created: null);
    }

    /// <summary>Opens a dub for editing: changes are collected, and saved in one go.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The session, which holds the dub as it is now.</returns>
    public virtual async Task<StudioSession> OpenSessionAsync(string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        new(this, _api.Settings, await GetAsync(dubbingId, options, cancellationToken).ConfigureAwait(false));

    Task<MediaDownload> IResourceReader.DownloadAsync(Uri signedUri, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.DownloadAsync(ApiRequest.GetSigned(signedUri), options, cancellationToken);

    private Task<DubbingResponse<ResourceVersion>> ChangeAsync(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.SendAsync(request, DubbingResourceJsonContext.Default.ResourceVersion, options, cancellationToken);
}
