using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Lists and creates the folders of dubs and projects: <c>client.Folders</c>.</summary>
public class CambAiFoldersClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected CambAiFoldersClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiFoldersClient(ApiPipeline api) => _api = api;

    /// <summary>Lists the folders.</summary>
    /// <param name="request">Filters the folders. Unset: all.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The folders.</returns>
    [Endpoint("GET", "/folders")]
    public virtual Task<DubbingResponse<CambAiFolder[]>> GetAllAsync(
        CambAiListFoldersRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new CambAiListFoldersRequest();
        return _api.SendAsync(ApiRequest.Get("/folders").With(request.ToQuery()), CambAiJsonContext.Default.CambAiFolderArray, options, cancellationToken);
    }

    /// <summary>Creates a folder.</summary>
    /// <param name="request">The name of the folder.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response, whose format the service does not document.</returns>
    [Endpoint("POST", "/folders/create")]
    public virtual Task<DubbingResponse<JsonElement>> CreateAsync(
        CambAiFolderRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.PostOnce("/folders/create", JsonBody.From(request, CambAiJsonContext.Default.CambAiFolderRequest)), CambAiLooseResponse.ReadAsync, options, cancellationToken);
    }
}
