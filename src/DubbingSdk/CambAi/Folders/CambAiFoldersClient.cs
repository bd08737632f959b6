using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Folders that dubs and projects are filed in: <c>client.Folders</c>.</summary>
public class CambAiFoldersClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected CambAiFoldersClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiFoldersClient(ApiPipeline api) => _api = api;

    /// <summary>Lists the folders.</summary>
    /// <param name="request">Which folders.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The folders.</returns>
    [Endpoint("GET", "/folders")]
    public virtual Task<DubbingResponse<CambAiFolder[]>> GetAllAsync(
        CambAiListFoldersRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new CambAiListFoldersRequest();
        return _api.SendAsync(ApiRequest.Get("/folders").With(request.ToQuery()), CambAiJsonContext.Default.CambAiFolderArray, options, cancellationToken);
    }

    /// <summary>Makes a folder.</summary>
    /// <param name="request">The folder.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the service says of it, of which no shape is documented.</returns>
    [Endpoint("POST", "/folders/create")]
    public virtual Task<DubbingResponse<JsonElement>> CreateAsync(
        CambAiFolderRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.PostOnce("/folders/create", JsonBody.From(request, CambAiJsonContext.Default.CambAiFolderRequest)), CambAiLooseAnswer.ReadAsync, options, cancellationToken);
    }
}
