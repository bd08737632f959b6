using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Voices made of descriptions: <c>client.TextToVoice</c>.</summary>
/// <remarks>
/// <see cref="DesignAsync"/> and <see cref="RemixAsync"/> make previews, of which <see cref="CreateAsync"/> makes a voice. If the audio of previews
/// that were paid for cannot be read, their ids are there all the same, and <see cref="StreamPreviewAsync"/> leads to the audio.
/// </remarks>
public class TextToVoiceClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected TextToVoiceClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal TextToVoiceClient(ApiPipeline api) => _api = api;

    /// <summary>Makes previews of voices out of a description. Billed.</summary>
    /// <param name="request">The description, and how to follow it.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The previews.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    [Endpoint("POST", "/v1/text-to-voice/design")]
    public virtual Task<DubbingResponse<VoicePreviews>> DesignAsync(
        DesignVoiceRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return PreviewAsync(
            ApiRequest.PostOnce("/v1/text-to-voice/design", JsonBody.From(request, TextToVoiceJsonContext.Default.DesignVoiceRequest)).With(request.ToQuery()),
            options,
            cancellationToken);
    }

    /// <summary>Makes previews of changed forms of a voice. Billed.</summary>
    /// <param name="voiceId">The id of a voice of yours. Voices of the library are refused.</param>
    /// <param name="request">The description, and how to follow it.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The previews.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    [Endpoint("POST", "/v1/text-to-voice/{voice_id}/remix")]
    public virtual Task<DubbingResponse<VoicePreviews>> RemixAsync(
        string voiceId, RemixVoiceRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return PreviewAsync(
            ApiRequest.PostOnce("/v1/text-to-voice/{voice_id}/remix", JsonBody.From(request, TextToVoiceJsonContext.Default.RemixVoiceRequest), voiceId).With(request.ToQuery()),
            options,
            cancellationToken);
    }

    /// <summary>Makes previews through the older call, which the service has deprecated. Billed.</summary>
    /// <param name="request">The description, and how to follow it.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The previews.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <remarks>Use <see cref="DesignAsync"/> in new code.</remarks>
    [Endpoint("POST", "/v1/text-to-voice/create-previews")]
    public virtual Task<DubbingResponse<VoicePreviews>> CreatePreviewsAsync(
        CreateVoicePreviewsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return PreviewAsync(
            ApiRequest.PostOnce("/v1/text-to-voice/create-previews", JsonBody.From(request, TextToVoiceJsonContext.Default.CreateVoicePreviewsRequest)).With(request.ToQuery()),
            options,
            cancellationToken);
    }

    /// <summary>Makes a voice of a preview. It takes a slot of the workspace.</summary>
    /// <param name="request">The preview, and what to call the voice.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The voice.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    [Endpoint("POST", "/v1/text-to-voice")]
    public virtual Task<DubbingResponse<Voice>> CreateAsync(
        CreateVoiceRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.PostOnce("/v1/text-to-voice", JsonBody.From(request, TextToVoiceJsonContext.Default.CreateVoiceRequest)),
            response => response.ReadCreatedAsync(VoicesJsonContext.Default.Voice, "voice_id"),
            options,
            cancellationToken);
    }

    /// <summary>Downloads the audio of a preview, in the format that the preview was asked for in.</summary>
    /// <param name="generatedVoiceId">The <see cref="VoicePreview.GeneratedVoiceId"/> of the preview.</param>
    /// <param name="format">That format. The service is not told; it lets the <see cref="MediaDownload"/> save raw samples as a WAV file. Unset: not known.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The audio, still on its way.</returns>
    [Endpoint("GET", "/v1/text-to-voice/{generated_voice_id}/stream")]
    public virtual Task<MediaDownload> StreamPreviewAsync(
        string generatedVoiceId, AudioFormat? format = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.DownloadAsync(ApiRequest.Get("/v1/text-to-voice/{generated_voice_id}/stream", generatedVoiceId).ForMedia(format), options, cancellationToken);

    private Task<DubbingResponse<VoicePreviews>> PreviewAsync(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.SendAsync(request, static response => response.ReadCreatedAsync(TextToVoiceJsonContext.Default.VoicePreviews, CreationRescue.EachOf("previews", "generated_voice_id")), options, cancellationToken);
}
