namespace DubbingSdk;

/// <summary>The calls that a save makes. A save depends on these and not on the client, which depends on sessions.</summary>
internal interface IStudioCalls : IResourceReader
{
    Task<DubbingResponse<ResourceVersion>> AddLanguageAsync(string dubbingId, AddLanguageRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<DubbingResponse<CreateSpeakerResponse>> CreateSpeakerAsync(string dubbingId, CreateSpeakerRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<DubbingResponse<ResourceVersion>> UpdateSpeakerAsync(string dubbingId, string speakerId, UpdateSpeakerRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<DubbingResponse<CreateSegmentResponse>> CreateSegmentAsync(string dubbingId, string speakerId, CreateSegmentRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<DubbingResponse<ResourceVersion>> UpdateSegmentAsync(string dubbingId, string segmentId, string language, UpdateSegmentRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<DubbingResponse<ResourceVersion>> DeleteSegmentAsync(string dubbingId, string segmentId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<DubbingResponse<ResourceVersion>> MigrateSegmentsAsync(string dubbingId, MigrateSegmentsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<DubbingResponse<ResourceVersion>> TranslateAsync(string dubbingId, TranslateSegmentsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<SegmentDubOperation> DubAsync(string dubbingId, DubSegmentsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    SegmentDubOperation ResumeDubOperation(string dubbingId, DubSegmentsRequest request);

    Task<RenderOperation> RenderAsync(string dubbingId, string language, RenderRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    RenderOperation ResumeRenderOperation(string dubbingId, string renderId);
}
