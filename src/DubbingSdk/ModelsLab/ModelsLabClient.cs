using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DubbingSdk.Pipeline;

namespace DubbingSdk.ModelsLab;

/// <summary>A client for the dubbing API of ModelsLab. Thread-safe: create one per account and reuse it.</summary>
public class ModelsLabClient : DubbingServiceClient
{
    /// <summary>Creates a client with an API key.</summary>
    /// <param name="apiKey">The API key of the account.</param>
    /// <exception cref="ArgumentException">The key is empty, or contains characters that no API key has.</exception>
    public ModelsLabClient(string apiKey)
        : this(new ModelsLabClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Creates a client.</summary>
    /// <param name="options">The options. Without a key, the environment variable <c>MODELSLAB_API_KEY</c> is read, unless a base address is set.</param>
    /// <param name="handler">The handler to send requests with. It must not follow redirects. The client does not dispose it.</param>
    /// <exception cref="ArgumentException">The options have a validation error, which the message describes.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects.</exception>
    public ModelsLabClient(ModelsLabClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(new ApiPipeline(options ?? new ModelsLabClientOptions(), handler))
    {
    }

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected ModelsLabClient()
    {
    }

    /// <summary>The client behind mocked operations.</summary>
    internal static ModelsLabClient Mocked { get; } = new(ApiPipeline.Mocked);

    internal ModelsLabClient(ApiPipeline pipeline)
        : base(pipeline)
    {
    }

    /// <summary>Creates a dub of a file, a stream or a URI. Billed.</summary>
    /// <param name="request">The recording, its language and the target language.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dub, in progress or completed at once. Store its <see cref="DubbingOperation{T}.Id"/>: the service cannot list dubs.</returns>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingApiException">The service refused the request, possibly with a status of 200.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <remarks>The service does not document its prices, and no response states the cost. Compare the balance of <see cref="GetBalanceAsync"/> before and after.</remarks>
    /// <example>
    /// <code>
    /// var dub = await client.CreateAsync(new ModelsLabDubRequest
    /// {
    ///     Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")), SourceLanguage = "en",
    ///     OutputLanguage = ModelsLabLanguage.Spanish, FilePrefix = "talk_es",
    /// });
    /// await dub.SaveToFileAsync("talk.es.mp4");
    /// </code>
    /// </example>
    [Endpoint("POST", "/v6/voice/create_dubbing")]
    public virtual async Task<ModelsLabDubOperation> CreateAsync(
        ModelsLabDubRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var created = await Pipeline.SendAsync(
            ApiRequest.PostOnce("/v6/voice/create_dubbing", request.ToBody()), ReadCreatedAsync, options, cancellationToken).ConfigureAwait(false);
        return new ModelsLabDubOperation(this, Pipeline.Settings, created);
    }

    /// <summary>Resumes a dub by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>, or the service's id of the dub.</param>
    /// <returns>The dub.</returns>
    /// <exception cref="ArgumentException">The id is not the id of such an operation.</exception>
    public virtual ModelsLabDubOperation ResumeOperation(string id) => ModelsLabDubOperation.Resume(this, Pipeline.Settings, id);

    /// <summary>Gets a dub: its status, its result, or the reason of its failure. A failed dub does not throw here.</summary>
    /// <param name="id">The service's id of the dub.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dub, also a failed one.</returns>
    /// <exception cref="DubbingApiException">The service refused the request, possibly with a status of 200.</exception>
    [Endpoint("POST", "/v6/voice/fetch/{id}")]
    public virtual Task<DubbingResponse<ModelsLabDub>> FetchAsync(
        string id, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(ApiRequest.PostSafe("/v6/voice/fetch/{id}", body: null, id), ReadFetchedAsync, options, cancellationToken);

    /// <summary>Gets the balance of the account. No other call shows the cost of a dub.</summary>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="DubbingApiException">The service refused the request, possibly with a status of 200.</exception>
    [Endpoint("POST", "/wallet_balance")]
    public virtual Task<DubbingResponse<ModelsLabBalance>> GetBalanceAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(ApiRequest.PostSafe("/wallet_balance", body: null), ReadBalanceAsync, options, cancellationToken);

    internal Task<MediaDownload> DownloadOutputAsync(Uri uri, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        Pipeline.DownloadAsync(ApiRequest.GetSigned(uri), options, cancellationToken);

    private static async ValueTask<DubbingResponse<ModelsLabDub>> ReadCreatedAsync(ApiResponse response)
    {
        var created = await response.ReadCreatedAsync(ModelsLabJsonContext.Default.ModelsLabDub, "id", "fetch_result").ConfigureAwait(false);
        if (created.Value.HasFailed)
            throw response.Refusal(ReadRefusal(created.Value, ModelsLabJsonContext.Default.ModelsLabDub));
        if (created.Value.FindId() is null && created.Value.FindOutput() is null)
            throw new JsonException("The response contains neither an id nor a result.");

        return created;
    }

    /// <summary>Reads a dub. A poll that is refused, by its key or a rate limit, is not a failure of the dub.</summary>
    private static async ValueTask<DubbingResponse<ModelsLabDub>> ReadFetchedAsync(ApiResponse response)
    {
        var fetched = await response.ReadJsonAsync(ModelsLabJsonContext.Default.ModelsLabDub).ConfigureAwait(false);
        if (fetched.Value.HasFailed && ReadRefusal(fetched.Value, ModelsLabJsonContext.Default.ModelsLabDub) is { Kind: ErrorKind.Authentication or ErrorKind.RateLimit } refusal)
            throw response.Refusal(refusal);

        return fetched;
    }

    private static async ValueTask<DubbingResponse<ModelsLabBalance>> ReadBalanceAsync(ApiResponse response)
    {
        var (reported, metadata) = await response.ReadJsonAsync(ModelsLabJsonContext.Default.ModelsLabBalanceResponse).ConfigureAwait(false);
        return reported.Data is { } balance ? new(balance, metadata) : throw response.Refusal(ReadRefusal(reported, ModelsLabJsonContext.Default.ModelsLabBalanceResponse));
    }

    private static ApiError ReadRefusal<T>(T reported, JsonTypeInfo<T> typeInfo) => ModelsLabProfile.Instance.ReadError(HttpStatusCode.OK, JsonSerializer.SerializeToUtf8Bytes(reported, typeInfo));
}
