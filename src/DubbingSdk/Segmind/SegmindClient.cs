using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.Segmind;

/// <summary>The client of Segmind's dubbing. Make one per account and keep it: it is safe for concurrent use.</summary>
public class SegmindClient : DubbingServiceClient
{
    /// <summary>Makes a client with a key.</summary>
    /// <param name="apiKey">The key of the account.</param>
    /// <exception cref="ArgumentException">The key is not one.</exception>
    public SegmindClient(string apiKey)
        : this(new SegmindClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="options">Its settings. Without a key in them, the environment variable <c>SEGMIND_API_KEY</c> is read, unless an address is set.</param>
    /// <param name="handler">A handler of yours to send through. It must not follow redirects by itself, and is not disposed.</param>
    /// <exception cref="ArgumentException">The options have a mistake; the message says which and what to do.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects by itself.</exception>
    public SegmindClient(SegmindClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(new ApiPipeline(options ?? new SegmindClientOptions(), handler))
    {
    }

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected SegmindClient()
    {
    }

    /// <summary>The client of mocked operations.</summary>
    internal static SegmindClient Mocked { get; } = new(ApiPipeline.Mocked);

    internal SegmindClient(ApiPipeline pipeline)
        : base(pipeline)
    {
    }

    /// <summary>Starts a dub of something that has an address. Billed.</summary>
    /// <param name="request">What to dub, and how.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The dub in the making. Keep its <see cref="DubbingOperation{T}.Id"/>: it is the way back to what was paid for, and the service has no list.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the dub may have been started.</exception>
    [Endpoint("POST", "/v2/dubbing")]
    public virtual async Task<SegmindDubOperation> CreateAsync(
        SegmindDubRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var submitted = await Pipeline.SendAsync(
            ApiRequest.PostOnce("/v2/dubbing", JsonBody.From(request, SegmindJsonContext.Default.SegmindDubRequest)),
            response => response.ReadCreatedAsync(SegmindJsonContext.Default.SegmindCreateResponse, "request_id"),
            options,
            cancellationToken).ConfigureAwait(false);
        return new SegmindDubOperation(this, Pipeline.Settings, submitted.Value.RequestId, submitted);
    }

    /// <summary>Takes up a dub again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>, or the service's id of the dub.</param>
    /// <returns>The dub in the making.</returns>
    public virtual SegmindDubOperation ResumeOperation(string id) => new(this, Pipeline.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], submitted: null);

    /// <summary>Gets how far a dub has come, without its result.</summary>
    /// <param name="requestId">The service's id of the dub.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The dub; one that failed too.</returns>
    [Endpoint("GET", "/v2/requests/{request_id}/status")]
    public virtual Task<DubbingResponse<SegmindDubResult>> GetStatusAsync(
        string requestId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(ApiRequest.Get("/v2/requests/{request_id}/status", requestId), options, cancellationToken);

    /// <summary>Gets a dub with its result. The service forgets it soon, an hour after its start by an older page; its file stays for 7 days.</summary>
    /// <param name="requestId">The service's id of the dub.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The dub; one that failed too.</returns>
    [Endpoint("GET", "/v2/requests/{request_id}")]
    public virtual Task<DubbingResponse<SegmindDubResult>> GetResultAsync(
        string requestId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(ApiRequest.Get("/v2/requests/{request_id}", requestId), options, cancellationToken);

    /// <summary>Dubs, and waits for the media in one call that stays open until it is made. Billed.</summary>
    /// <param name="request">What to dub, and how.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>
    /// The media, still on its way. It cannot be fetched again. <see cref="DubbingResponseMetadata.Cost"/> and
    /// <see cref="DubbingResponseMetadata.RemainingCredits"/> of its metadata tell the price.
    /// </returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the dub may have been made, and billed.</exception>
    /// <remarks>The service means it for work of seconds, and a dub takes a minute and more: prefer <see cref="CreateAsync"/>, whose result survives a broken connection.</remarks>
    [Endpoint("POST", "/v1/dubbing")]
    public virtual async Task<MediaDownload> DubAsync(
        SegmindDubRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var paid = ApiRequest.PostOnce("/v1/dubbing", JsonBody.From(request, SegmindJsonContext.Default.SegmindDubRequest)).ForMedia();
        var (media, reported) = await Pipeline.SendAsync(paid, ReadDubAsync, options, cancellationToken).ConfigureAwait(false);
        return media ?? await DownloadReportedAsync(paid, reported!, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets how many credits are left.</summary>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The credits.</returns>
    /// <exception cref="DubbingNotFoundException">The account never had a balance.</exception>
    [Endpoint("GET", "/v1/get-user-credits")]
    public virtual Task<DubbingResponse<SegmindCredits>> GetCreditsAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(ApiRequest.Get("/v1/get-user-credits"), SegmindJsonContext.Default.SegmindCredits, options, cancellationToken);

    /// <summary>Stores a file or a stream at the service, so that it can be dubbed. Free, but there is no way to delete it.</summary>
    /// <param name="source">A file or a stream. It is sent as base64, a third longer than it is.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The address of what was stored.</returns>
    /// <exception cref="ArgumentException">The source is an address already, or empty, or of no known media type; nothing was sent.</exception>
    [Endpoint("POST", "/upload-asset")]
    public virtual Task<DubbingResponse<SegmindUploadResponse>> UploadAssetAsync(
        MediaSource source, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is not ReadableMediaSource file)
            throw new ArgumentException("An address needs no upload. Make it the Source of a dub.", nameof(source));

        var body = Base64Body.From("""{"data_urls":[null]}"""u8.ToArray(), "data_urls", file, asDataUri: true);
        return Pipeline.SendAsync(
            ApiRequest.PostOnce("/upload-asset", body).At(Pipeline.Settings.Options.AssetAddress), SegmindJsonContext.Default.SegmindUploadResponse, options, cancellationToken);
    }

    internal Task<MediaDownload> DownloadOutputAsync(Uri address, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        Pipeline.DownloadAsync(ApiRequest.GetSigned(address), options, cancellationToken);

    /// <summary>Reads a dub. The service tells one that failed as an error at times.</summary>
    private async Task<DubbingResponse<SegmindDubResult>> ReadAsync(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            return await Pipeline.SendAsync(request, SegmindJsonContext.Default.SegmindDubResult, options, cancellationToken).ConfigureAwait(false);
        }
        catch (DubbingValidationException refusal) when (FindFailed(refusal.ResponseBody) is { } failed)
        {
            return new(failed, refusal.Metadata!);
        }
    }

    private static SegmindDubResult? FindFailed(string? body)
    {
        try
        {
            return body is not null && JsonSerializer.Deserialize(body, SegmindJsonContext.Default.SegmindDubResult) is { } dub && dub.Status == SegmindStatus.Failed ? dub : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async ValueTask<(MediaDownload? Media, DubbingResponse<SegmindDubResult>? Reported)> ReadDubAsync(ApiResponse response) => response.MediaType == "application/json"
        ? (null, await response.ReadJsonAsync(SegmindJsonContext.Default.SegmindDubResult).ConfigureAwait(false))
        : (await response.ReadMediaAsync(Pipeline.FetchTransferAsync).ConfigureAwait(false), null);

    /// <summary>Downloads a dub whose response names the file rather than holding it.</summary>
    private async Task<MediaDownload> DownloadReportedAsync(
        ApiRequest paid, DubbingResponse<SegmindDubResult> reported, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        if (reported.Value.FindOutput() is not { } address)
            throw NoOutput(paid, reported);

        try
        {
            return await DownloadOutputAsync(address, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is DubbingException or OperationCanceledException)
        {
            throw NotFetched(paid, reported, address, failure, cancellationToken);
        }
    }

    /// <summary>The dub was paid for, so that losing its file is an ambiguous outcome however it was lost.</summary>
    private static Exception NotFetched(ApiRequest paid, DubbingResponse<SegmindDubResult> reported, Uri address, Exception failure, CancellationToken cancellationToken)
    {
        var message = $"The dub is made, but its file could not be downloaded. It stays at {address.GetLeftPart(UriPartial.Path)} for some days: get it from there rather than dubbing again.";
        if (failure is OperationCanceledException)
            return new DubbingCanceledException(message, failure, cancellationToken) { Endpoint = paid.Endpoint, MayHaveBeenAccepted = IsAmbiguous(paid, FailureKind.Canceled) };

        return new DubbingException(message, failure) { Endpoint = paid.Endpoint, MayHaveBeenAccepted = IsAmbiguous(paid, FailureKind.Connection), Metadata = reported.Metadata };
    }

    private static bool IsAmbiguous(ApiRequest paid, FailureKind kind) => RetryRule.OnceTaken(paid.Replay, kind) == AttemptOutcome.Ambiguous;

    private static DubbingException NoOutput(ApiRequest paid, DubbingResponse<SegmindDubResult> reported)
    {
        var dub = reported.Value;
        if (dub.Status == SegmindStatus.Failed)
            return new DubbingFailedException($"The dub failed: {dub.Error ?? "the service gave no reason"}", dub.RequestId ?? string.Empty, dub.Error) { Metadata = reported.Metadata };

        var advice = dub.RequestId is { } id ? $"Take it up with client.ResumeOperation(\"{id}\")." : "Look at the account before dubbing again.";
        return new DubbingException($"The service took the request, but its response holds no media and names none. {advice}")
        {
            Endpoint = paid.Endpoint,
            MayHaveBeenAccepted = IsAmbiguous(paid, FailureKind.Unreadable),
            Metadata = reported.Metadata,
        };
    }
}
