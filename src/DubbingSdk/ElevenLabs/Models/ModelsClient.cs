using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Client for the speech models of the service: <c>client.Models</c>.</summary>
public class ModelsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected ModelsClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal ModelsClient(ApiPipeline api) => _api = api;

    /// <summary>Gets all models in one response.</summary>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The models.</returns>
    [Endpoint("GET", "/v1/models")]
    public virtual Task<DubbingResponse<VoiceModel[]>> GetAllAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/models"), ModelsJsonContext.Default.VoiceModelArray, options, cancellationToken);
}
