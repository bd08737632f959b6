using Microsoft.Extensions.Logging;

namespace DubbingSdk;

/// <summary>Settings every client has: address, key, retries and clocks. They are read once, when the client is made.</summary>
public abstract class DubbingServiceOptions
{
    private protected DubbingServiceOptions()
    {
    }

    /// <summary>The key of the account.</summary>
    /// <value>Unset: <see cref="ApiKeyProvider"/>, else the service's environment variable, which is read for the service's own hosts only.</value>
    public string? ApiKey { get; set; }

    /// <summary>Gives the key at each attempt, for keys that change while the client lives.</summary>
    public Func<CancellationToken, ValueTask<string?>>? ApiKeyProvider { get; set; }

    /// <summary>Another address of the service, for a proxy or an emulator. Must be https; http only for this machine.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Routes that the service has moved: the documented one, for example <c>/v1/dubbing/{dubbing_id}</c>, and the one to use in its place, with the same parameters.</summary>
    public IDictionary<string, string> Routes { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The number of times a request may be sent again, where its kind allows that.</summary>
    /// <value>3.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The wait before the first repetition, when the service names none. It doubles each time, with jitter.</summary>
    /// <value>0.5 seconds.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest wait before a repetition, when the service names none.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait the service may ask for. Beyond it the call fails at once, with <see cref="DubbingApiException.RetryAfter"/> set.</summary>
    /// <value>60 seconds.</value>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long making a connection may take. Belongs to the client's own handler; a handler of yours has its own.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a body may stand still while it moves in either direction.</summary>
    /// <value>60 seconds.</value>
    public TimeSpan StallTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the answer to a read may take after the last byte of the request.</summary>
    /// <value>100 seconds.</value>
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long the answer to a call that is billed or creates something may take after the last byte of the request.</summary>
    /// <value>10 minutes.</value>
    public TimeSpan SubmitTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a whole call may take, all attempts and waits included.</summary>
    /// <value>Unset: without limit.</value>
    public TimeSpan? OverallTimeout { get; set; }

    /// <summary>Whether uploads above 1 MiB ask the service first, so that a refusal comes before the body is sent.</summary>
    /// <value><see langword="true"/>.</value>
    public bool ExpectContinue { get; set; } = true;

    /// <summary>The highest HTTP version to use.</summary>
    /// <value>1.1.</value>
    public Version HttpVersion { get; set; } = System.Net.HttpVersion.Version11;

    /// <summary>A name and version for the user agent, after the library's own, for example <c>MyApp/2.1</c>.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>The clock of all waits and limits.</summary>
    /// <value>The system's.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where to log. Set by dependency injection when unset.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    internal abstract ServiceProfile Service { get; }

    internal abstract Uri Address { get; }

    /// <summary>Where the service takes files apart from its other calls.</summary>
    internal virtual Uri AssetAddress => Address;

    /// <summary>Whether no address was set, so that all requests go to the service's own hosts.</summary>
    internal virtual bool UsesOwnHosts => BaseAddress is null;

    /// <summary>Says what the options are of, never the key.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => GetType().Name;

    /// <summary>What is wrong with the options, each in a sentence that says what to do.</summary>
    internal virtual IEnumerable<string> FindMistakes(string? environmentKey, Func<string, string> name)
    {
        foreach (var mistake in FindKeyMistakes(environmentKey, name).Concat(FindAddressMistakes(BaseAddress, name(nameof(BaseAddress)))).Concat(FindTimeMistakes(name)))
            yield return mistake;
        foreach (var (route, by) in Routes.Where(route => !RouteTemplate.CanReplace(route.Key, route.Value ?? string.Empty)))
            yield return $"{name(nameof(Routes))} must replace a documented route by a path with no other parameters; '{by}' cannot stand for '{route}'.";
        if (MaxRetries is < 0 or > 100)
            yield return $"{name(nameof(MaxRetries))} must be from 0 to 100.";
        if (TimeProvider is null)
            yield return $"{name(nameof(TimeProvider))} must not be null. Leave it unset for the system's clock.";
        if (HttpVersion is null || HttpVersion < System.Net.HttpVersion.Version11)
            yield return $"{name(nameof(HttpVersion))} must be 1.1 or higher.";
        if (UserAgentSuffix is { } application && (application.Length == 0 || !application.All(character => character is >= ' ' and < '\x7f')))
            yield return $"{name(nameof(UserAgentSuffix))} must be plain ASCII text, for example MyApp/2.1.";
    }

    /// <summary>The key from the environment, which is meant for the service's own hosts and nobody else.</summary>
    internal string? EnvironmentKey() =>
        this is { UsesOwnHosts: true, ApiKey: null, ApiKeyProvider: null } ? Environment.GetEnvironmentVariable(Service.KeyVariable) : null;

    private IEnumerable<string> FindKeyMistakes(string? environmentKey, Func<string, string> name)
    {
        if (ApiKey is not null && ApiKeyProvider is not null)
            yield return $"Set {name(nameof(ApiKey))} or {name(nameof(ApiKeyProvider))}, not both.";
        else if (string.IsNullOrWhiteSpace(ApiKey ?? environmentKey) && ApiKeyProvider is null)
            yield return $"No API key. Set {name(nameof(ApiKey))} or {name(nameof(ApiKeyProvider))}, or the environment variable {Service.KeyVariable}. The variable is read for the service's own hosts only, and not for keyed clients.";
        else if ((ApiKey ?? environmentKey) is { } key && !DubbingSdk.ApiKey.IsValid(key))
            yield return DubbingSdk.ApiKey.InvalidMessage;
    }

    private protected static IEnumerable<string> FindAddressMistakes(Uri? address, string name)
    {
        if (address is null)
            yield break;

        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
            yield return $"{name} must begin with https://, or with http:// for this machine alone: the key travels with every request.";
        else if (address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
            yield return $"{name} must not carry a user, a query or a fragment.";
    }

    private IEnumerable<string> FindTimeMistakes(Func<string, string> name)
    {
        foreach (var (property, value) in new[] { (nameof(RetryDelay), RetryDelay), (nameof(MaxRetryDelay), MaxRetryDelay), (nameof(MaxRetryAfter), MaxRetryAfter) })
        {
            if (value < TimeSpan.Zero || value > TimeLimit.Longest)
                yield return $"{name(property)} must not be negative, and at most {TimeLimit.Longest.Days} days.";
        }

        foreach (var (property, value) in new[] { (nameof(ConnectTimeout), ConnectTimeout), (nameof(StallTimeout), StallTimeout), (nameof(ResponseTimeout), ResponseTimeout), (nameof(SubmitTimeout), SubmitTimeout), (nameof(OverallTimeout), OverallTimeout ?? Timeout.InfiniteTimeSpan) })
        {
            if (!TimeLimit.IsValid(value))
                yield return $"{name(property)} must be more than zero and at most {TimeLimit.Longest.Days} days, or Timeout.InfiniteTimeSpan.";
        }
    }
}
