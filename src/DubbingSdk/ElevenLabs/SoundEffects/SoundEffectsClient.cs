using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Sounds made of descriptions: <c>client.SoundEffects</c>.</summary>
public class SoundEffectsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected SoundEffectsClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal SoundEffectsClient(ApiPipeline api) => _api = api;

    /// <summary>Makes a sound out of a description. Billed; <see cref="DubbingResponseMetadata.CharacterCost"/> says how much.</summary>
    /// <param name="request">The sound.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The sound, still on its way. It cannot be fetched again.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    [Endpoint("POST", "/v1/sound-generation")]
    public virtual Task<MediaDownload> GenerateAsync(
        SoundEffectRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.DownloadAsync(
            ApiRequest.PostOnce("/v1/sound-generation", JsonBody.From(request, SoundEffectsJsonContext.Default.SoundEffectRequest)).With(request.ToQuery()).ForMedia(request.AnswerFormat),
            options,
            cancellationToken);
    }
}
