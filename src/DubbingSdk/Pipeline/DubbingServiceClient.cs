using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>What the clients of all services have in common: calls of endpoints that have no method, downloads from signed addresses, and disposal.</summary>
public abstract class DubbingServiceClient : IDisposable
{
    private protected DubbingServiceClient()
        : this(ApiPipeline.Mocked)
    {
    }

    private protected DubbingServiceClient(ApiPipeline pipeline) => Pipeline = pipeline;

    internal ApiPipeline Pipeline { get; }

    /// <summary>Calls any endpoint of the service, through the same retries, clocks and checks as every other call.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path, for example <c>/v1/dubbing</c>, after the address of the service. Its arguments must be escaped.</param>
    /// <param name="body">The body, if any.</param>
    /// <param name="replay">When the request may be sent again. Unset: <see cref="DubbingRetryMode.Idempotent"/> for GET and HEAD, <see cref="DubbingRetryMode.AtMostOnce"/> for all else.</param>
    /// <param name="options">Settings of this call; its query parameters are in <see cref="DubbingRequestOptions.AdditionalQuery"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer.</returns>
    public virtual Task<DubbingResponse<JsonElement>> SendAsync(
        HttpMethod method, string route, DubbingRequestBody? body = null, DubbingRetryMode? replay = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(Raw(method, route, body, replay, isMedia: false), RawJsonContext.Default.JsonElement, options, cancellationToken);

    /// <summary>Calls any endpoint of the service that answers with media.</summary>
    /// <inheritdoc cref="SendAsync"/>
    /// <returns>The media, still on its way.</returns>
    public virtual Task<MediaDownload> SendForMediaAsync(
        HttpMethod method, string route, DubbingRequestBody? body = null, DubbingRetryMode? replay = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.DownloadAsync(Raw(method, route, body, replay, isMedia: true), options, cancellationToken);

    /// <summary>Downloads from a signed address the service gave. The key is not sent there.</summary>
    /// <param name="signedUri">The address. It is a credential by itself, and stands in no log or exception.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The media, still on its way.</returns>
    public virtual Task<MediaDownload> DownloadAsync(Uri signedUri, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signedUri);
        if (!WebAddress.IsSecure(signedUri))
            throw new ArgumentException("The address must be absolute and https; http only for this machine.", nameof(signedUri));

        return Pipeline.DownloadAsync(ApiRequest.GetSigned(signedUri), options, cancellationToken);
    }

    /// <summary>Closes what the client itself opened. Calls made afterwards throw.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the client itself opened.</summary>
    /// <param name="disposing">Whether this comes from <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Pipeline.Dispose();
    }

    private static ApiRequest Raw(HttpMethod method, string route, DubbingRequestBody? body, DubbingRetryMode? replay, bool isMedia)
    {
        ArgumentNullException.ThrowIfNull(method);
        var isRead = method == HttpMethod.Get || method == HttpMethod.Head;
        return ApiRequest.Raw(method, route, body is null ? null : RawBody.From(body), replay ?? (isRead ? DubbingRetryMode.Idempotent : DubbingRetryMode.AtMostOnce), isMedia);
    }
}
