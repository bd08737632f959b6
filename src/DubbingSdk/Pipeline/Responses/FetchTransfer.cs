namespace DubbingSdk.Pipeline;

/// <summary>Sends a request for media, and opens the response at its first byte.</summary>
internal delegate Task<MediaTransfer> FetchTransfer(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken);
