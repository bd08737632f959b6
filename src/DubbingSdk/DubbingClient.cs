using System.Text.Json;
using DubbingSdk.Http;

namespace DubbingSdk;

/// <summary>The client of the ElevenLabs dubbing services. Make one per account and keep it: it is safe for concurrent use.</summary>
public class DubbingClient : IDisposable
{
    private readonly ApiPipeline? _pipeline;

    /// <summary>Makes a client with a key.</summary>
    /// <param name="apiKey">The key of the account.</param>
    /// <exception cref="ArgumentException">The key is not one.</exception>
    public DubbingClient(string apiKey)
        : this(new DubbingClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="options">Its settings. Without a key in them, the environment variable <c>ELEVENLABS_API_KEY</c> is read, unless an address is set.</param>
    /// <param name="handler">A handler of yours to send through. It must not follow redirects by itself, and is not disposed.</param>
    /// <exception cref="ArgumentException">The options have a mistake; the message says which and what to do.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects by itself.</exception>
    public DubbingClient(DubbingClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(DubbingClientSetup.Create(options ?? new DubbingClientOptions()), handler)
    {
    }

    internal DubbingClient(HttpClient http, ClientSettings settings)
        : this(new ApiPipeline(http, settings))
    {
    }

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected DubbingClient()
    {
        Dubbing = null!;
        SpeechToSpeech = null!;
        SoundEffects = null!;
        AudioIsolation = null!;
        TextToVoice = null!;
        Voices = null!;
        Models = null!;
        Account = null!;
    }

    private DubbingClient(ClientSettings settings, HttpMessageHandler? handler)
        : this(HandlerFactory.CreateClient(handler, settings.ConnectTimeout), settings)
    {
    }

    private DubbingClient(ApiPipeline pipeline)
    {
        _pipeline = pipeline;
        Dubbing = new DubsClient(pipeline);
        SpeechToSpeech = new SpeechToSpeechClient(pipeline);
        SoundEffects = new SoundEffectsClient(pipeline);
        AudioIsolation = new AudioIsolationClient(pipeline);
        TextToVoice = new TextToVoiceClient(pipeline);
        Voices = new VoicesClient(pipeline);
        Models = new ModelsClient(pipeline);
        Account = new AccountClient(pipeline);
    }

    /// <summary>Dubs of whole files.</summary>
    public virtual DubsClient Dubbing { get; }

    /// <summary>The voice changer: speech spoken by another voice.</summary>
    public virtual SpeechToSpeechClient SpeechToSpeech { get; }

    /// <summary>Sounds made of descriptions.</summary>
    public virtual SoundEffectsClient SoundEffects { get; }

    /// <summary>Speech taken out of noise and music.</summary>
    public virtual AudioIsolationClient AudioIsolation { get; }

    /// <summary>Voices made of descriptions.</summary>
    public virtual TextToVoiceClient TextToVoice { get; }

    /// <summary>The voices of the workspace.</summary>
    public virtual VoicesClient Voices { get; }

    /// <summary>The models there are.</summary>
    public virtual ModelsClient Models { get; }

    /// <summary>The account that the key belongs to.</summary>
    public virtual AccountClient Account { get; }

    private ApiPipeline Pipeline => _pipeline ?? throw new InvalidOperationException("A mocked client has no service behind it. Set up the member.");

    /// <summary>Calls any endpoint of the service, through the same retries, clocks and checks as every other call.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path, for example <c>/v1/dubbing</c>. Its arguments must be escaped.</param>
    /// <param name="body">The body, if any.</param>
    /// <param name="replay">When the request may be sent again. Unset: <see cref="DubbingReplay.Safe"/> for GET and HEAD, <see cref="DubbingReplay.Once"/> for all else.</param>
    /// <param name="options">Settings of this call; its query parameters are in <see cref="DubbingRequestOptions.AdditionalQuery"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer.</returns>
    public virtual Task<DubbingResponse<JsonElement>> SendAsync(
        HttpMethod method, string route, DubbingRequestBody? body = null, DubbingReplay? replay = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(Raw(method, route, body, replay, isMedia: false), RawJsonContext.Default.JsonElement, options, cancellationToken);

    /// <summary>Calls any endpoint of the service that answers with media.</summary>
    /// <inheritdoc cref="SendAsync"/>
    /// <returns>The media, still on its way.</returns>
    public virtual Task<MediaDownload> SendForMediaAsync(
        HttpMethod method, string route, DubbingRequestBody? body = null, DubbingReplay? replay = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Pipeline.DownloadAsync(Raw(method, route, body, replay, isMedia: true), options, cancellationToken);

    /// <summary>Downloads from a signed address the service gave. The key is not sent there.</summary>
    /// <param name="signedUri">The address. It is a credential by itself, and stands in no log or exception.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The media, still on its way.</returns>
    public virtual Task<MediaDownload> DownloadAsync(Uri signedUri, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signedUri);
        if (!signedUri.IsAbsoluteUri || (signedUri.Scheme != Uri.UriSchemeHttps && !(signedUri.Scheme == Uri.UriSchemeHttp && signedUri.IsLoopback)))
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
            _pipeline?.Dispose();
    }

    private static ApiRequest Raw(HttpMethod method, string route, DubbingRequestBody? body, DubbingReplay? replay, bool isMedia)
    {
        ArgumentNullException.ThrowIfNull(method);
        var isRead = method == HttpMethod.Get || method == HttpMethod.Head;
        return ApiRequest.Raw(method, route, body?.Factory, replay ?? (isRead ? DubbingReplay.Safe : DubbingReplay.Once), isMedia);
    }
}
