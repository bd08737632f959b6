using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The models there are: <c>client.Models</c>.</summary>
public class ModelsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected ModelsClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal ModelsClient(ApiPipeline api) => _api = api;

    /// <summary>Lists the models.</summary>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The models.</returns>
    [Endpoint("GET", "/v1/models")]
    public virtual Task<DubbingResponse<VoiceModel[]>> GetAllAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/models"), ModelsJsonContext.Default.VoiceModelArray, options, cancellationToken);
}
