using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Client for the voice changer, which converts speech to another voice: <c>client.SpeechToSpeech</c>.</summary>
public class SpeechToSpeechClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected SpeechToSpeechClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal SpeechToSpeechClient(ApiPipeline api) => _api = api;

    /// <summary>Converts speech to another voice and keeps its pace and expression. Billed.</summary>
    /// <param name="voiceId">The id of the voice.</param>
    /// <param name="request">The speech, and the settings of the conversion.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The audio, as a download that has begun. It cannot be downloaded a second time.</returns>
    /// <exception cref="ArgumentException">The request is not valid. Nothing was sent.</exception>
    /// <exception cref="DubbingException">The call failed. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <example>
    /// <code>
    /// await using var converted = await client.SpeechToSpeech.ConvertAsync(voiceId, new()
    /// {
    ///     Audio = MediaSource.FromFile("line.wav"),
    ///     ModelId = "eleven_multilingual_sts_v2",
    /// });
    /// await converted.SaveToFileAsync("line.converted.mp3");
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/speech-to-speech/{voice_id}")]
    public virtual Task<MediaDownload> ConvertAsync(
        string voiceId, SpeechToSpeechRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SendAsync("/v1/speech-to-speech/{voice_id}", voiceId, request, options, cancellationToken);
    }

    /// <summary>Converts speech to another voice and streams the audio while it is generated. Billed.</summary>
    /// <param name="voiceId">The id of the voice.</param>
    /// <param name="request">The speech, and the settings of the conversion. WAV is not available.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The audio, as a download that has begun. It cannot be downloaded a second time.</returns>
    /// <exception cref="ArgumentException">The request is not valid. Nothing was sent.</exception>
    /// <exception cref="DubbingException">The call failed. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <example>
    /// <code>
    /// var request = new SpeechToSpeechRequest { Audio = MediaSource.FromFile("line.wav"), OutputFormat = AudioFormat.PcmAt16000Hz };
    /// await using var converted = await client.SpeechToSpeech.StreamAsync(voiceId, request);
    /// await converted.SaveAsWavAsync("line.converted.wav");
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/speech-to-speech/{voice_id}/stream")]
    public virtual Task<MediaDownload> StreamAsync(
        string voiceId, SpeechToSpeechRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.CheckStreamed();
        return SendAsync("/v1/speech-to-speech/{voice_id}/stream", voiceId, request, options, cancellationToken);
    }

    private Task<MediaDownload> SendAsync(
        string route, string voiceId, SpeechToSpeechRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.DownloadAsync(
            ApiRequest.PostOnce(route, request.ToForm().ToBody, voiceId).With(request.ToQuery()).ForMedia(request.ResponseFormat), options, cancellationToken);
}
