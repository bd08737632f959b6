using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Client for the account that owns the API key: <c>client.Account</c>.</summary>
/// <remarks>Requires the scope <c>user_read</c>. Restricted keys often lack it, so do not use these calls to check whether a key is valid.</remarks>
public class AccountClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected AccountClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal AccountClient(ApiPipeline api) => _api = api;

    /// <summary>Gets the user that owns the API key, with the user's subscription.</summary>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user.</returns>
    [Endpoint("GET", "/v1/user")]
    public virtual Task<DubbingResponse<AccountUser>> GetUserAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/user"), AccountJsonContext.Default.AccountUser, options, cancellationToken);

    /// <summary>Gets the subscription, with its usage, limits and invoices.</summary>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The subscription.</returns>
    [Endpoint("GET", "/v1/user/subscription")]
    public virtual Task<DubbingResponse<AccountSubscriptionDetails>> GetSubscriptionAsync(
        DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/user/subscription"), AccountJsonContext.Default.AccountSubscriptionDetails, options, cancellationToken);
}
