using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Client for sound effects, which are generated from descriptions: <c>client.SoundEffects</c>.</summary>
public class SoundEffectsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected SoundEffectsClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal SoundEffectsClient(ApiPipeline api) => _api = api;

    /// <summary>Generates a sound effect from a description. Billed.</summary>
    /// <param name="request">The description of the sound, and its duration and format.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sound, as a download that has begun. It cannot be downloaded a second time.</returns>
    /// <exception cref="ArgumentException">The request is not valid. Nothing was sent.</exception>
    /// <exception cref="DubbingException">The call failed. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <remarks>The service keeps no copy of the sound. <see cref="DubbingResponseMetadata.CharacterCost"/> of the result is the cost in credits.</remarks>
    /// <example>
    /// <code>
    /// await using var rain = await client.SoundEffects.GenerateAsync(new()
    /// {
    ///     Text = "Rain on a tin roof, far thunder",
    ///     Duration = TimeSpan.FromSeconds(4),
    /// });
    /// await rain.SaveToFileAsync("rain.mp3");
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/sound-generation")]
    public virtual Task<MediaDownload> GenerateAsync(
        SoundEffectRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.DownloadAsync(
            ApiRequest.PostOnce("/v1/sound-generation", JsonBody.From(request, SoundEffectsJsonContext.Default.SoundEffectRequest)).With(request.ToQuery()).ForMedia(request.ResponseFormat),
            options,
            cancellationToken);
    }
}
