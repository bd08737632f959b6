using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.Segmind;

/// <summary>A client for the dubbing API of Segmind. Thread-safe: create one per account and reuse it.</summary>
public class SegmindClient : DubbingServiceClient
{
    /// <summary>Creates a client with an API key.</summary>
    /// <param name="apiKey">The API key of the account.</param>
    /// <exception cref="ArgumentException">The key is empty, or contains characters that no API key has.</exception>
    public SegmindClient(string apiKey)
        : this(new SegmindClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Creates a client.</summary>
    /// <param name="options">The options. Without a key, the environment variable <c>SEGMIND_API_KEY</c> is read, unless a base address is set.</param>
    /// <param name="handler">The handler to send requests with. It must not follow redirects. The client does not dispose it.</param>
    /// <exception cref="ArgumentException">The options have a validation error, which the message describes.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects.</exception>
    public SegmindClient(SegmindClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(new ApiPipeline(options ?? new SegmindClientOptions(), handler))
    {
    }

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected SegmindClient()
    {
    }

    /// <summary>The client behind mocked operations.</summary>
    internal static SegmindClient Mocked { get; } = new(ApiPipeline.Mocked);

    internal SegmindClient(ApiPipeline pipeline)
        : base(pipeline)
    {
    }

    /// <summary>Creates a dub of a recording that has a URI. Billed.</summary>
    /// <param name="request">The recording and the target language.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dub in progress. Store its <see cref="DubbingOperation{T}.Id"/>: the service cannot list dubs.</returns>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <example>
    /// <code>
    /// var dub = await client.CreateAsync(new SegmindDubRequest
    /// {
    ///     Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")), SourceLanguage = "en", TargetLanguage = "es",
    /// });
    /// await dub.SaveToFileAsync("talk.es.mp4");
    /// </code>
    /// </example>
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

    /// <summary>Resumes a dub by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>, or the service's id of the dub.</param>
    /// <returns>The dub in progress.</returns>
    /// <exception cref="ArgumentException">The id is not the id of such an operation.</exception>
    public virtual SegmindDubOperation ResumeOperation(string id) => new(this, Pipeline.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], submitted: null);

    /// <summary>Gets the status of a dub, without its result. A failed dub does not throw here.</summary>
    /// <param name="requestId">The service's id of the dub.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dub, also a failed one.</returns>
    [Endpoint("GET", "/v2/requests/{request_id}/status")]
    public virtual Task<DubbingResponse<SegmindDubResult>> GetStatusAsync(
        string requestId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(ApiRequest.Get("/v2/requests/{request_id}/status", requestId), options, cancellationToken);

    /// <summary>Gets a dub with its result. A failed dub does not throw here.</summary>
    /// <param name="requestId">The service's id of the dub.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dub, also a failed one.</returns>
    /// <remarks>The service deletes the record of a dub soon: an hour after its start, according to an older page. It keeps the file for 7 days.</remarks>
    /// <exception cref="DubbingNotFoundException">The service has no such dub, or no longer.</exception>
    [Endpoint("GET", "/v2/requests/{request_id}")]
    public virtual Task<DubbingResponse<SegmindDubResult>> GetResultAsync(
        string requestId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(ApiRequest.Get("/v2/requests/{request_id}", requestId), options, cancellationToken);

    /// <summary>Dubs a recording within one request, whose response is the media. Billed.</summary>
    /// <param name="request">The recording and the target language.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The media, as a download that has begun. It cannot be downloaded a second time. Its metadata has the
    /// <see cref="DubbingResponseMetadata.Cost"/> and the <see cref="DubbingResponseMetadata.RemainingCredits"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <exception cref="DubbingFailedException">The dub failed.</exception>
    /// <remarks>The service provides this call for work of some seconds. A dub takes a minute or more: prefer <see cref="CreateAsync"/>, whose result survives a broken connection.</remarks>
    /// <example>
    /// <code>
    /// await using var media = await client.DubAsync(request);
    /// await media.SaveToFileAsync($"talk.es{media.Container.Extension}");
    /// Console.WriteLine($"{media.Metadata?.Cost} credits");
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/dubbing")]
    public virtual async Task<MediaDownload> DubAsync(
        SegmindDubRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var paid = ApiRequest.PostOnce("/v1/dubbing", JsonBody.From(request, SegmindJsonContext.Default.SegmindDubRequest)).ForMedia();
        var (media, reported) = await Pipeline.SendAsync(paid, ReadDubAsync, options, cancellationToken).ConfigureAwait(false);
        return media ?? await DownloadReportedAsync(paid, reported!, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets the credits of the account.</summary>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The credits.</returns>
    /// <exception cref="DubbingNotFoundException">The account has never had credits.</exception>
    [Endpoint("GET", "/v1/get-user-credits")]
    public virtual Task<DubbingResponse<SegmindCredits>> GetCreditsAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(ApiRequest.Get("/v1/get-user-credits"), SegmindJsonContext.Default.SegmindCredits, options, cancellationToken);

    /// <summary>Uploads a file or a stream, so that it has a URI to dub from. Not billed. The service cannot delete it.</summary>
    /// <param name="source">A file or a stream. It is sent as base64, which adds a third to its length.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The URI of the uploaded file.</returns>
    /// <exception cref="ArgumentException">The source is a URI, is empty, or has no known media type; nothing was sent.</exception>
    [Endpoint("POST", "/upload-asset")]
    public virtual Task<DubbingResponse<SegmindUploadResponse>> UploadAssetAsync(
        MediaSource source, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is not ReadableMediaSource file)
            throw new ArgumentException("A URI needs no upload. Set it as Source of the request.", nameof(source));

        var body = Base64Body.From("""{"data_urls":[null]}"""u8.ToArray(), "data_urls", file, asDataUri: true);
        return Pipeline.SendAsync(
            ApiRequest.PostOnce("/upload-asset", body).At(Pipeline.Settings.Options.AssetAddress), SegmindJsonContext.Default.SegmindUploadResponse, options, cancellationToken);
    }

    internal Task<MediaDownload> DownloadOutputAsync(Uri uri, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        Pipeline.DownloadAsync(ApiRequest.GetSigned(uri), options, cancellationToken);

    /// <summary>Reads a dub. Some responses report a failed dub with an error status, 422.</summary>
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

    /// <summary>Downloads a dub whose response contains the URI of the file instead of the file.</summary>
    private async Task<MediaDownload> DownloadReportedAsync(
        ApiRequest paid, DubbingResponse<SegmindDubResult> reported, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        if (reported.Value.FindOutput() is not { } uri)
            throw NoOutput(paid, reported);

        try
        {
            return await DownloadOutputAsync(uri, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is DubbingException or OperationCanceledException)
        {
            throw NotFetched(paid, reported, uri, failure, cancellationToken);
        }
    }

    /// <summary>The dub is billed, so a file that could not be downloaded is an ambiguous outcome, whatever the failure.</summary>
    private static Exception NotFetched(ApiRequest paid, DubbingResponse<SegmindDubResult> reported, Uri uri, Exception failure, CancellationToken cancellationToken)
    {
        var message = $"The dub is completed, but its file could not be downloaded. The service keeps it for some days at {uri.GetLeftPart(UriPartial.Path)}. Download it from there instead of dubbing a second time.";
        if (failure is OperationCanceledException)
            return new DubbingCanceledException(message, failure, cancellationToken) { Endpoint = paid.Endpoint, MayHaveBeenAccepted = IsAmbiguous(paid, FailureKind.Canceled) };

        return new DubbingException(message, failure) { Endpoint = paid.Endpoint, MayHaveBeenAccepted = IsAmbiguous(paid, FailureKind.Connection), Metadata = reported.Metadata };
    }

    private static bool IsAmbiguous(ApiRequest paid, FailureKind kind) => RetryRule.AfterAcceptance(paid.RetryMode, kind) == AttemptOutcome.Ambiguous;

    private static DubbingException NoOutput(ApiRequest paid, DubbingResponse<SegmindDubResult> reported)
    {
        var dub = reported.Value;
        if (dub.Status == SegmindStatus.Failed)
            return new DubbingFailedException($"The dub failed: {dub.Error ?? "the service reported no reason"}", dub.RequestId ?? string.Empty, dub.Error) { Metadata = reported.Metadata };

        var advice = dub.RequestId is { } id ? $"Resume it with client.ResumeOperation(\"{id}\")." : "Check the credits of the account before you dub a second time.";
        return new DubbingException($"The service accepted the request, but its response contains neither media nor a URI. {advice}")
        {
            Endpoint = paid.Endpoint,
            MayHaveBeenAccepted = IsAmbiguous(paid, FailureKind.Unreadable),
            Metadata = reported.Metadata,
        };
    }
}
