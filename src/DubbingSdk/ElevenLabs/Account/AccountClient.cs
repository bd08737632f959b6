using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The account that a key belongs to: <c>client.Account</c>.</summary>
/// <remarks>A restricted key often lacks the scope for it (<c>user_read</c>), so this is no way to see whether a key works.</remarks>
public class AccountClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected AccountClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal AccountClient(ApiPipeline api) => _api = api;

    /// <summary>Gets the user that the key belongs to.</summary>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The user.</returns>
    [Endpoint("GET", "/v1/user")]
    public virtual Task<DubbingResponse<AccountUser>> GetUserAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/user"), AccountJsonContext.Default.AccountUser, options, cancellationToken);

    /// <summary>Gets the plan, what is left of it, and what is to be paid for it.</summary>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The plan.</returns>
    [Endpoint("GET", "/v1/user/subscription")]
    public virtual Task<DubbingResponse<AccountSubscriptionDetails>> GetSubscriptionAsync(
        DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/user/subscription"), AccountJsonContext.Default.AccountSubscriptionDetails, options, cancellationToken);
}
