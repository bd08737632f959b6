namespace DubbingSdk;

/// <summary>The calls by which operations follow a dub in Dubbing Studio.</summary>
internal interface IResourceReader
{
    Task<DubbingResponse<DubbingResource>> GetAsync(string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    Task<MediaDownload> DownloadAsync(Uri signedUri, DubbingRequestOptions? options, CancellationToken cancellationToken);
}
