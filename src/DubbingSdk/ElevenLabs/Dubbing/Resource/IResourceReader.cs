namespace DubbingSdk;

/// <summary>The calls that the operations of Dubbing Studio poll with.</summary>
internal interface IResourceReader
{
    Task<DubbingResponse<DubbingResource>> GetAsync(string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<MediaDownload> DownloadAsync(Uri signedUri, DubbingRequestOptions? options, CancellationToken cancellationToken);
}
