using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The base class of the clients: calls of endpoints that have no method, downloads from signed URIs, and disposal.</summary>
public abstract class DubbingServiceClient : IDisposable
{
    private protected DubbingServiceClient()
        : this(ApiPipeline.Mocked)
    {
    }

    private protected DubbingServiceClient(ApiPipeline pipeline) => Pipeline = pipeline;

    internal ApiPipeline Pipeline { get; }

    /// <summary>Calls any endpoint of the service that returns JSON, with the retries, timeouts and checks of every other call.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path below the base address, for example <c>/v1/dubbing</c>. Its arguments must be escaped.</param>
    /// <param name="body">The body, if any.</param>
    /// <param name="retryMode">When the request may be retried. Default: <see cref="DubbingRetryMode.Idempotent"/> for GET and HEAD, <see cref="DubbingRetryMode.AtMostOnce"/> for other methods.</param>
    /// <param name="options">Options for this call. Query parameters are set in <see cref="DubbingRequestOptions.AdditionalQuery"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JSON of the response.</returns>
    /// <example>
    /// <code>
    /// var dub = await client.SendAsync(HttpMethod.Get, $"/v1/dubbing/{Uri.EscapeDataString(dubbingId)}");
    /// Console.WriteLine(dub.Value.GetProperty("status").GetString());
    /// </code>
    /// </example>
    public virtual Task<DubbingResponse<JsonElement>> SendAsync(
        HttpMethod method, string route, DubbingRequestBody? body = null, DubbingRetryMode? retryMode = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(Raw(method, route, body, retryMode, isMedia: false), RawJsonContext.Default.JsonElement, options, cancellationToken);

    /// <summary>Calls any endpoint of the service that returns media.</summary>
    /// <inheritdoc cref="SendAsync"/>
    /// <returns>The media, as a download that has begun.</returns>
    /// <example>
    /// <code>
    /// await using var sound = await client.SendForMediaAsync(
    ///     HttpMethod.Post, "/v1/sound-generation", DubbingRequestBody.FromJson(new JsonObject { ["text"] = "Rain on a roof." }));
    /// await sound.SaveToFileAsync("rain.mp3");
    /// </code>
    /// </example>
    public virtual Task<MediaDownload> SendForMediaAsync(
        HttpMethod method, string route, DubbingRequestBody? body = null, DubbingRetryMode? retryMode = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.DownloadAsync(Raw(method, route, body, retryMode, isMedia: true), options, cancellationToken);

    /// <summary>Downloads from a signed URI that the service returned. The API key is not sent there.</summary>
    /// <param name="signedUri">The signed URI. It is a credential: logs and exceptions contain only its host.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The media, as a download that has begun.</returns>
    public virtual Task<MediaDownload> DownloadAsync(Uri signedUri, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signedUri);
        if (!WebAddress.IsSecure(signedUri))
            throw new ArgumentException("The URI must be absolute and begin with https://; http:// is allowed for this machine only.", nameof(signedUri));

        return Pipeline.DownloadAsync(ApiRequest.GetSigned(signedUri), options, cancellationToken);
    }

    /// <summary>Closes the connections that the client owns. Later calls throw <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections that the client owns.</summary>
    /// <param name="disposing">Whether the method is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Pipeline.Dispose();
    }

    private static ApiRequest Raw(HttpMethod method, string route, DubbingRequestBody? body, DubbingRetryMode? retryMode, bool isMedia)
    {
        ArgumentNullException.ThrowIfNull(method);
        var isRead = method == HttpMethod.Get || method == HttpMethod.Head;
        return ApiRequest.Raw(method, route, body is null ? null : RawBody.From(body), retryMode ?? (isRead ? DubbingRetryMode.Idempotent : DubbingRetryMode.AtMostOnce), isMedia);
    }
}
