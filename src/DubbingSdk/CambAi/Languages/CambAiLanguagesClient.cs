using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Lists the languages of the service: <c>client.Languages</c>. Not every language is both a source and a target language.</summary>
public class CambAiLanguagesClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected CambAiLanguagesClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiLanguagesClient(ApiPipeline api) => _api = api;

    /// <summary>Lists the source languages.</summary>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The languages.</returns>
    [Endpoint("GET", "/source-languages")]
    public virtual Task<DubbingResponse<CambAiLanguageInfo[]>> GetSourceLanguagesAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/source-languages"), CambAiJsonContext.Default.CambAiLanguageInfoArray, options, cancellationToken);

    /// <summary>Lists the target languages.</summary>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The languages.</returns>
    [Endpoint("GET", "/target-languages")]
    public virtual Task<DubbingResponse<CambAiLanguageInfo[]>> GetTargetLanguagesAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/target-languages"), CambAiJsonContext.Default.CambAiLanguageInfoArray, options, cancellationToken);
}
