namespace DubbingSdk.Pipeline;

/// <summary>The options of a client, validated and copied when it is created, and what is computed from them.</summary>
internal sealed class ClientSettings : ClientContext
{
    private readonly string _baseAddress;
    private readonly Func<CancellationToken, ValueTask<string?>> _key;

    private ClientSettings(DubbingServiceOptions options, string? environmentKey)
        : base(options)
    {
        _baseAddress = Options.Address.AbsoluteUri.TrimEnd('/');
        var fixedKey = Options.ApiKey ?? environmentKey;
        _key = Options.ApiKeyProvider ?? (_ => new(fixedKey));
        UserAgent = UserAgents.Text(Options.UserAgentSuffix);
    }

    public string UserAgent { get; }

    /// <summary>Validates the options and copies them.</summary>
    /// <exception cref="ArgumentException">An option is invalid. The message has all validation errors.</exception>
    public static ClientSettings Create(DubbingServiceOptions options, bool allowEnvironmentKey = true)
    {
        var environmentKey = allowEnvironmentKey ? options.EnvironmentKey() : null;
        var errors = options.FindErrors(environmentKey, static property => property).ToList();
        return errors.Count == 0 ? new(options, environmentKey) : throw new ArgumentException(string.Join(" ", errors), nameof(options));
    }

    public Uri Resolve(ApiRequest request, string query)
    {
        var path = Options.Routes.TryGetValue(request.Route, out var moved) ? RouteTemplate.Move(request.Route, request.Path, moved) : request.Path;
        return new(string.Concat(request.Server?.AbsoluteUri.TrimEnd('/') ?? _baseAddress, path, query));
    }

    /// <summary>Gets the key for an attempt: it may change between attempts.</summary>
    public async ValueTask<string> GetKeyAsync(string? callKey, CancellationToken cancellationToken)
    {
        var key = callKey ?? await _key(cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(key))
            throw new InvalidOperationException("The ApiKeyProvider returned no key.");

        return ApiKey.IsValid(key) ? key.Trim() : throw new InvalidOperationException(ApiKey.InvalidMessage);
    }
}
