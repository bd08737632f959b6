using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The voice changer: <c>client.SpeechToSpeech</c>.</summary>
public class SpeechToSpeechClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected SpeechToSpeechClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal SpeechToSpeechClient(ApiPipeline api) => _api = api;

    /// <summary>Has speech spoken by another voice, with its pace and expression. Billed.</summary>
    /// <param name="voiceId">The id of the voice.</param>
    /// <param name="request">The speech, and how to speak it.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The audio, still on its way. It cannot be fetched again.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    [Endpoint("POST", "/v1/speech-to-speech/{voice_id}")]
    public virtual Task<MediaDownload> ConvertAsync(
        string voiceId, SpeechToSpeechRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SendAsync("/v1/speech-to-speech/{voice_id}", voiceId, request, options, cancellationToken);
    }

    /// <summary>Has speech spoken by another voice, and hands over the audio while it is made. Billed.</summary>
    /// <param name="voiceId">The id of the voice.</param>
    /// <param name="request">The speech, and how to speak it. WAV is not streamed.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The audio, still on its way. It cannot be fetched again.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
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
            ApiRequest.PostOnce(route, request.ToForm().ToBody, voiceId).With(request.ToQuery()).ForMedia(request.AnswerFormat), options, cancellationToken);
}
