using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The languages there are: <c>client.Languages</c>. Not every language can be dubbed both from and into.</summary>
public class CambAiLanguagesClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected CambAiLanguagesClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiLanguagesClient(ApiPipeline api) => _api = api;

    /// <summary>Lists the languages that can be dubbed from.</summary>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The languages.</returns>
    [Endpoint("GET", "/source-languages")]
    public virtual Task<DubbingResponse<CambAiLanguageInfo[]>> GetSourceLanguagesAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/source-languages"), CambAiJsonContext.Default.CambAiLanguageInfoArray, options, cancellationToken);

    /// <summary>Lists the languages that can be dubbed into.</summary>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The languages.</returns>
    [Endpoint("GET", "/target-languages")]
    public virtual Task<DubbingResponse<CambAiLanguageInfo[]>> GetTargetLanguagesAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/target-languages"), CambAiJsonContext.Default.CambAiLanguageInfoArray, options, cancellationToken);
}
