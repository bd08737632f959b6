using Microsoft.Extensions.Logging;

namespace DubbingSdk;

/// <summary>The options that every client has: key, base address, timeouts, retries. They are read once, when the client is created.</summary>
public abstract class DubbingServiceOptions
{
    private protected DubbingServiceOptions()
    {
    }

    /// <summary>The API key of the account.</summary>
    /// <value>Unset: <see cref="ApiKeyProvider"/>, else the service's environment variable, which is read for the service's own hosts only.</value>
    public string? ApiKey { get; set; }

    /// <summary>Returns the API key for each attempt, for keys that change while the client exists.</summary>
    public Func<CancellationToken, ValueTask<string?>>? ApiKeyProvider { get; set; }

    /// <summary>Another base address, for a proxy or an emulator. It must be https, or http on this machine.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Routes that the service has moved: the documented route, such as <c>/v1/dubbing/{dubbing_id}</c>, and the path to use in its place, with the same parameters.</summary>
    public IDictionary<string, string> Routes { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How long the parts of a call may take.</summary>
    /// <value>A record in which nothing is set: the defaults of <see cref="DubbingTimeouts"/>.</value>
    public DubbingTimeouts Timeouts
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new();

    /// <summary>How often and when a request is retried, where its kind allows that.</summary>
    /// <value>A record in which nothing is set: the defaults of <see cref="DubbingRetries"/>.</value>
    public DubbingRetries Retries
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new();

    /// <summary>Whether an upload above 1 MiB waits for the service to accept it (<c>Expect: 100-continue</c>), so that a refusal comes before the body is sent.</summary>
    /// <value><see langword="true"/>.</value>
    public bool ExpectContinue { get; set; } = true;

    /// <summary>The highest HTTP version to use.</summary>
    /// <value>1.1.</value>
    public Version HttpVersion { get; set; } = System.Net.HttpVersion.Version11;

    /// <summary>A product and version for the user agent, after that of the library, such as <c>MyApp/2.1</c>.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>The time provider of all waits and timeouts.</summary>
    /// <value>The system's.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The logger factory. Dependency injection sets it if it is unset.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    internal abstract ServiceProfile Service { get; }

    internal abstract Uri Address { get; }

    /// <summary>The base address for uploads, where the service has another one for them.</summary>
    internal virtual Uri AssetAddress => Address;

    /// <summary>Whether no base address is set, so that all requests go to the hosts of the service.</summary>
    internal virtual bool UsesOwnHosts => BaseAddress is null;

    /// <summary>Returns the name of the type: the key is never shown.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => GetType().Name;

    /// <summary>Returns all validation errors, each with what to do.</summary>
    /// <param name="environmentKey">The key from the environment, if it may be used.</param>
    /// <param name="name">Makes the name of a property that the reader knows, such as the path of its configuration.</param>
    internal virtual IEnumerable<string> FindErrors(string? environmentKey, Func<string, string> name)
    {
        foreach (var error in FindKeyErrors(environmentKey, name).Concat(FindAddressErrors(BaseAddress, name(nameof(BaseAddress)))))
            yield return error;
        foreach (var (route, by) in Routes.Where(route => !RouteTemplate.CanReplace(route.Key, route.Value ?? string.Empty)))
            yield return $"{name(nameof(Routes))} must replace a documented route by a path with no other parameters; '{by}' cannot stand for '{route}'.";
        foreach (var error in Timeouts.FindErrors(property => name($"{nameof(Timeouts)}.{property}")).Concat(Retries.FindErrors(property => name($"{nameof(Retries)}.{property}"))))
            yield return error;
        if (TimeProvider is null)
            yield return $"{name(nameof(TimeProvider))} must not be null. Leave it unset for the system's time provider.";
        if (HttpVersion is null || HttpVersion < System.Net.HttpVersion.Version11)
            yield return $"{name(nameof(HttpVersion))} must be 1.1 or higher.";
        if (UserAgentSuffix is { } suffix && (suffix.Length == 0 || !suffix.All(character => character is >= ' ' and < '\x7f')))
            yield return $"{name(nameof(UserAgentSuffix))} must be plain ASCII text, for example MyApp/2.1.";
    }

    /// <summary>Returns a copy that later changes do not reach, in which every timeout and retry option is set.</summary>
    internal DubbingServiceOptions Freeze()
    {
        var copy = (DubbingServiceOptions)MemberwiseClone();
        (copy.Timeouts, copy.Retries) = (Timeouts.ForClient(), Retries.ForClient());
        copy.Routes = new Dictionary<string, string>(Routes, StringComparer.Ordinal);
        return copy;
    }

    /// <summary>Returns the key from the environment, which is for the hosts of the service only.</summary>
    internal string? EnvironmentKey() =>
        this is { UsesOwnHosts: true, ApiKey: null, ApiKeyProvider: null } ? Environment.GetEnvironmentVariable(Service.KeyVariable) : null;

    private IEnumerable<string> FindKeyErrors(string? environmentKey, Func<string, string> name)
    {
        if (ApiKey is not null && ApiKeyProvider is not null)
            yield return $"Set {name(nameof(ApiKey))} or {name(nameof(ApiKeyProvider))}, not both.";
        else if (string.IsNullOrWhiteSpace(ApiKey ?? environmentKey) && ApiKeyProvider is null)
            yield return $"No API key. Set {name(nameof(ApiKey))} or {name(nameof(ApiKeyProvider))}, or the environment variable {Service.KeyVariable}. The variable is read for the service's own hosts only, and not for keyed clients.";
        else if ((ApiKey ?? environmentKey) is { } key && !DubbingSdk.ApiKey.IsValid(key))
            yield return DubbingSdk.ApiKey.InvalidMessage;
    }

    private protected static IEnumerable<string> FindAddressErrors(Uri? address, string name)
    {
        if (address is null)
            yield break;

        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
            yield return $"{name} must begin with https://, or with http:// on this machine: the key is sent with every request.";
        else if (address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
            yield return $"{name} must not contain a user, a query or a fragment.";
    }
}
