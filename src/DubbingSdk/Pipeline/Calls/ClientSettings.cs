namespace DubbingSdk.Pipeline;

/// <summary>A client's options, checked and fixed when the client was made.</summary>
internal sealed class ClientSettings : ClientContext
{
    private readonly string _address;
    private readonly Dictionary<string, string> _routes;
    private readonly Func<CancellationToken, ValueTask<string?>> _key;

    private ClientSettings(DubbingServiceOptions options, string? environmentKey)
        : base(options)
    {
        _address = options.Address.AbsoluteUri.TrimEnd('/');
        AssetAddress = options.AssetAddress;
        _routes = new(options.Routes, StringComparer.Ordinal);
        var fixedKey = options.ApiKey ?? environmentKey;
        _key = options.ApiKeyProvider ?? (_ => new(fixedKey));
        MaxRetryAfter = options.MaxRetryAfter;
        ConnectTimeout = options.ConnectTimeout;
        StallTimeout = options.StallTimeout;
        ResponseTimeout = options.ResponseTimeout;
        SubmitTimeout = options.SubmitTimeout;
        OverallTimeout = options.OverallTimeout;
        ExpectContinue = options.ExpectContinue;
        HttpVersion = options.HttpVersion;
        UserAgent = UserAgents.Text(options.UserAgentSuffix);
    }

    /// <summary>Where the service takes files apart from its other calls.</summary>
    public Uri AssetAddress { get; }

    public TimeSpan MaxRetryAfter { get; }

    public TimeSpan ConnectTimeout { get; }

    public TimeSpan StallTimeout { get; }

    public TimeSpan ResponseTimeout { get; }

    public TimeSpan SubmitTimeout { get; }

    public TimeSpan? OverallTimeout { get; }

    public bool ExpectContinue { get; }

    public Version HttpVersion { get; }

    public string UserAgent { get; }

    /// <summary>Checks the options and fixes them.</summary>
    /// <exception cref="ArgumentException">The options have a mistake.</exception>
    public static ClientSettings Create(DubbingServiceOptions options, bool allowEnvironmentKey = true)
    {
        var environmentKey = allowEnvironmentKey ? options.EnvironmentKey() : null;
        var mistakes = options.FindMistakes(environmentKey, property => property).ToList();
        return mistakes.Count == 0 ? new(options, environmentKey) : throw new ArgumentException(string.Join(" ", mistakes), nameof(options));
    }

    public Uri Resolve(ApiRequest request, string query)
    {
        var path = _routes.Count > 0 && _routes.TryGetValue(request.Route, out var moved) ? RouteTemplate.Move(request.Route, request.Path, moved) : request.Path;
        return new(string.Concat(request.Server?.AbsoluteUri.TrimEnd('/') ?? _address, path, query));
    }

    /// <summary>The key as it is now: it may change between attempts.</summary>
    public async ValueTask<string> GetKeyAsync(string? callKey, CancellationToken cancellationToken)
    {
        var key = callKey ?? await _key(cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(key))
            throw new InvalidOperationException("The ApiKeyProvider gave no key.");

        return ApiKey.IsValid(key) ? key.Trim() : throw new InvalidOperationException(ApiKey.InvalidMessage);
    }
}
