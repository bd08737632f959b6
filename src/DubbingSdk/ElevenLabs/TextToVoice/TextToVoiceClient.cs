using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Client for voice design, which creates voices from descriptions: <c>client.TextToVoice</c>.</summary>
/// <remarks>
/// <see cref="DesignAsync"/> and <see cref="RemixAsync"/> generate previews, and <see cref="CreateAsync"/> creates a voice from one of them. If the
/// audio of billed previews cannot be read, the previews are returned with their ids only, and <see cref="StreamPreviewAsync"/> downloads the audio.
/// </remarks>
public class TextToVoiceClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected TextToVoiceClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal TextToVoiceClient(ApiPipeline api) => _api = api;

    /// <summary>Generates previews of voices from a description. Billed.</summary>
    /// <param name="request">The description, and the settings of the previews.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The previews.</returns>
    /// <exception cref="ArgumentException">The request is not valid. Nothing was sent.</exception>
    /// <exception cref="DubbingException">The call failed. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <example>
    /// <code>
    /// VoicePreviews designed = await client.TextToVoice.DesignAsync(new()
    /// {
    ///     VoiceDescription = "A calm woman of about fifty with a slight Scottish accent.",
    ///     AutoGenerateText = true,
    /// });
    /// await File.WriteAllBytesAsync("preview.mp3", designed.Previews[0].Audio.ToArray());
    /// </code>
    /// </example>
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

    /// <summary>Generates previews of changed forms of a voice. Billed.</summary>
    /// <param name="voiceId">The id of a designed or cloned voice of the workspace. The service refuses voices of the voice library.</param>
    /// <param name="request">The description, and the settings of the previews.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The previews.</returns>
    /// <exception cref="ArgumentException">The request is not valid. Nothing was sent.</exception>
    /// <exception cref="DubbingException">The call failed. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <example>
    /// <code>
    /// VoicePreviews remixed = await client.TextToVoice.RemixAsync(voiceId, new() { VoiceDescription = "Older, and slower.", AutoGenerateText = true });
    /// await File.WriteAllBytesAsync("older.mp3", remixed.Previews[0].Audio.ToArray());
    /// </code>
    /// </example>
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

    /// <summary>Generates previews of voices through an endpoint that the service has deprecated. Billed.</summary>
    /// <param name="request">The description, and the settings of the previews.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The previews.</returns>
    /// <exception cref="ArgumentException">The request is not valid. Nothing was sent.</exception>
    /// <exception cref="DubbingException">The call failed. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <remarks>Use <see cref="DesignAsync"/> in new code.</remarks>
    /// <example>
    /// <code>
    /// VoicePreviews previews = await client.TextToVoice.CreatePreviewsAsync(new()
    /// {
    ///     VoiceDescription = "A calm woman of about fifty with a slight Scottish accent.",
    ///     AutoGenerateText = true,
    /// });
    /// </code>
    /// </example>
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

    /// <summary>Creates a voice from a preview. The voice occupies a voice slot of the workspace.</summary>
    /// <param name="request">The preview, and the name and description of the voice.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The voice.</returns>
    /// <exception cref="ArgumentException">The request is not valid. Nothing was sent.</exception>
    /// <exception cref="DubbingException">The call failed. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <example>
    /// <code>
    /// Voice voice = await client.TextToVoice.CreateAsync(new()
    /// {
    ///     VoiceName = "Isla",
    ///     VoiceDescription = "A calm woman of about fifty with a slight Scottish accent.",
    ///     GeneratedVoiceId = designed.Previews[0].GeneratedVoiceId,
    /// });
    /// </code>
    /// </example>
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

    /// <summary>Downloads the audio of a preview, in the format that was requested for it.</summary>
    /// <param name="generatedVoiceId">The <see cref="VoicePreview.GeneratedVoiceId"/> of the preview.</param>
    /// <param name="format">The format that was requested for the preview. It is not sent; the <see cref="MediaDownload"/> needs it to save raw samples as WAV. Unset: unknown.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The audio, as a download that has begun.</returns>
    [Endpoint("GET", "/v1/text-to-voice/{generated_voice_id}/stream")]
    public virtual Task<MediaDownload> StreamPreviewAsync(
        string generatedVoiceId, AudioFormat? format = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.DownloadAsync(ApiRequest.Get("/v1/text-to-voice/{generated_voice_id}/stream", generatedVoiceId).ForMedia(format), options, cancellationToken);

    private Task<DubbingResponse<VoicePreviews>> PreviewAsync(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.SendAsync(request, static response => response.ReadCreatedAsync(TextToVoiceJsonContext.Default.VoicePreviews, CreationRescue.EachOf("previews", "generated_voice_id")), options, cancellationToken);
}
