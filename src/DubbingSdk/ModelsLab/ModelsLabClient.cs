using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DubbingSdk.Pipeline;

namespace DubbingSdk.ModelsLab;

/// <summary>The client of ModelsLab's dubbing. Make one per account and keep it: it is safe for concurrent use.</summary>
public class ModelsLabClient : DubbingServiceClient
{
    /// <summary>Makes a client with a key.</summary>
    /// <param name="apiKey">The key of the account.</param>
    /// <exception cref="ArgumentException">The key is not one.</exception>
    public ModelsLabClient(string apiKey)
        : this(new ModelsLabClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="options">Its settings. Without a key in them, the environment variable <c>MODELSLAB_API_KEY</c> is read, unless an address is set.</param>
    /// <param name="handler">A handler of yours to send through. It must not follow redirects by itself, and is not disposed.</param>
    /// <exception cref="ArgumentException">The options have a mistake; the message says which and what to do.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects by itself.</exception>
    public ModelsLabClient(ModelsLabClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(new ApiPipeline(options ?? new ModelsLabClientOptions(), handler))
    {
    }

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected ModelsLabClient()
    {
    }

    /// <summary>The client of mocked operations.</summary>
    internal static ModelsLabClient Mocked { get; } = new(ApiPipeline.Mocked);

    internal ModelsLabClient(ApiPipeline pipeline)
        : base(pipeline)
    {
    }

    /// <summary>Starts a dub of a file, a stream or an address. Take it for billed.</summary>
    /// <param name="request">What to dub, and how.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The dub, in the making or done at once. Keep its <see cref="DubbingOperation{T}.Id"/>: it is the way back to what was paid for, and the service has no list.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingApiException">The service refused the dub. It does so with a status of success too.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the dub may have been started.</exception>
    [Endpoint("POST", "/v6/voice/create_dubbing")]
    public virtual async Task<ModelsLabDubOperation> CreateAsync(
        ModelsLabDubRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var created = await Pipeline.SendAsync(
            ApiRequest.PostOnce("/v6/voice/create_dubbing", request.ToBody()), ReadCreatedAsync, options, cancellationToken).ConfigureAwait(false);
        return new ModelsLabDubOperation(this, Pipeline.Settings, created);
    }

    /// <summary>Takes up a dub again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>, or the service's id of the dub.</param>
    /// <returns>The dub.</returns>
    public virtual ModelsLabDubOperation ResumeOperation(string id) => ModelsLabDubOperation.Resume(this, Pipeline.Settings, id);

    /// <summary>Gets a dub: how far it has come, its result, or why it failed.</summary>
    /// <param name="id">The service's id of the dub.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The dub; one that failed too.</returns>
    /// <exception cref="DubbingApiException">The service refused the question. It does so with a status of success too.</exception>
    [Endpoint("POST", "/v6/voice/fetch/{id}")]
    public virtual Task<DubbingResponse<ModelsLabDub>> FetchAsync(
        string id, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(ApiRequest.PostSafe("/v6/voice/fetch/{id}", body: null, id), ReadFetchedAsync, options, cancellationToken);

    /// <summary>Gets the money left in the account. No other call tells what a dub costs.</summary>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The money.</returns>
    /// <exception cref="DubbingApiException">The service refused the question. It does so with a status of success too.</exception>
    [Endpoint("POST", "/wallet_balance")]
    public virtual Task<DubbingResponse<ModelsLabBalance>> GetBalanceAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(ApiRequest.PostSafe("/wallet_balance", body: null), ReadBalanceAsync, options, cancellationToken);

    internal Task<MediaDownload> DownloadOutputAsync(Uri address, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        Pipeline.DownloadAsync(ApiRequest.GetSigned(address), options, cancellationToken);

    private static async ValueTask<DubbingResponse<ModelsLabDub>> ReadCreatedAsync(ApiResponse response)
    {
        var created = await response.ReadCreatedAsync(ModelsLabJsonContext.Default.ModelsLabDub, "id", "fetch_result").ConfigureAwait(false);
        if (created.Value.HasFailed)
            throw response.Refusal(ReadRefusal(created.Value, ModelsLabJsonContext.Default.ModelsLabDub));
        if (created.Value.FindId() is null && created.Value.FindOutput() is null)
            throw new JsonException("The answer holds neither an id nor a result.");

        return created;
    }

    /// <summary>Reads a dub. That the question itself was refused says nothing of the dub.</summary>
    private static async ValueTask<DubbingResponse<ModelsLabDub>> ReadFetchedAsync(ApiResponse response)
    {
        var fetched = await response.ReadJsonAsync(ModelsLabJsonContext.Default.ModelsLabDub).ConfigureAwait(false);
        if (fetched.Value.HasFailed && ReadRefusal(fetched.Value, ModelsLabJsonContext.Default.ModelsLabDub) is { Kind: ErrorKind.Authentication or ErrorKind.RateLimit } refusal)
            throw response.Refusal(refusal);

        return fetched;
    }

    private static async ValueTask<DubbingResponse<ModelsLabBalance>> ReadBalanceAsync(ApiResponse response)
    {
        var (said, metadata) = await response.ReadJsonAsync(ModelsLabJsonContext.Default.ModelsLabBalanceAnswer).ConfigureAwait(false);
        return said.Data is { } balance ? new(balance, metadata) : throw response.Refusal(ReadRefusal(said, ModelsLabJsonContext.Default.ModelsLabBalanceAnswer));
    }

    private static ApiError ReadRefusal<T>(T said, JsonTypeInfo<T> typeInfo) => ModelsLabProfile.Instance.ReadError(HttpStatusCode.OK, JsonSerializer.SerializeToUtf8Bytes(said, typeInfo));
}
