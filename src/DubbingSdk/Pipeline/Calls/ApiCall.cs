using System.Diagnostics;

namespace DubbingSdk.Pipeline;

/// <summary>One call under way: the request, the settings that hold for it, and what its attempts have shown so far.</summary>
internal sealed class ApiCall : IAsyncDisposable
{
    private readonly CancellationTokenSource? _overall;
    private readonly CancellationTokenSource? _linked;

    public ApiCall(ApiRequest request, DubbingRequestOptions? options, ClientSettings settings, CancellationToken callerToken)
    {
        Request = request;
        Options = options;
        Settings = settings;
        CallerToken = callerToken;
        Check(options, settings);
        Address = request.SignedUri ?? settings.Resolve(request, AllQuery(request.Query, options));
        Body = request.Body?.Invoke(options) ?? WithoutBody(request, options, settings);
        Token = callerToken;
        if ((options?.OverallTimeout ?? settings.OverallTimeout) is { } overall && overall != Timeout.InfiniteTimeSpan)
        {
            _overall = new CancellationTokenSource(overall, settings.TimeProvider);
            _linked = CancellationTokenSource.CreateLinkedTokenSource(callerToken, _overall.Token);
            Token = _linked.Token;
        }
    }

    public ApiRequest Request { get; }

    public DubbingRequestOptions? Options { get; }

    public ClientSettings Settings { get; }

    public Uri Address { get; }

    public RequestBody? Body { get; }

    public CancellationToken CallerToken { get; private set; }

    /// <summary>The caller's token and the overall clock.</summary>
    public CancellationToken Token { get; }

    public TimeSpan StallTimeout => Options?.StallTimeout ?? Settings.StallTimeout;

    public TimeSpan ResponseTimeout => Options?.ResponseTimeout ?? (Request.Replay == DubbingReplay.Safe ? Settings.ResponseTimeout : Settings.SubmitTimeout);

    public int MaxRetries => Math.Min(Options?.MaxRetries ?? Settings.MaxRetries, Settings.MaxRetries);

    public IProgress<TransferProgress>? UploadProgress => Options?.UploadProgress;

    public int Attempts { get; set; }

    /// <summary>Whether the service can have taken the whole request of the last attempt.</summary>
    public bool WasSentWhole { get; set; } = true;

    /// <summary>Whether an earlier attempt may have had its effect although it failed.</summary>
    public bool MayHaveHadEffect { get; set; }

    /// <summary>What the last attempt failed with.</summary>
    public Exception? LastFailure { get; set; }

    public Activity? Activity { get; set; }

    public bool OverallExpired => _overall is { IsCancellationRequested: true };

    public void Detach() => CallerToken = CancellationToken.None;

    public async ValueTask DisposeAsync()
    {
        if (Body is not null)
            await Body.DisposeAsync().ConfigureAwait(false);
        _linked?.Dispose();
        _overall?.Dispose();
    }

    private static RequestBody? WithoutBody(ApiRequest request, DubbingRequestOptions? options, ClientSettings settings)
    {
        if (settings.Service.KeyMember is not null && request.Method == HttpMethod.Post)
            return new JsonBody(JsonBody.Empty, options);
        if (options is { AdditionalJson: not null } or { AdditionalFormFields: not null })
            throw new ArgumentException("This request has no body to add to. Leave AdditionalJson and AdditionalFormFields out.", nameof(options));

        return request.NeedsContent ? new EmptyBody() : null;
    }

    private static void Check(DubbingRequestOptions? options, ClientSettings settings)
    {
        if (options is null)
            return;

        if (options.MaxRetries < 0)
            throw new ArgumentException("MaxRetries must not be negative.", nameof(options));
        CheckTimeout(options.ConnectTimeout, nameof(options.ConnectTimeout));
        CheckTimeout(options.StallTimeout, nameof(options.StallTimeout));
        CheckTimeout(options.ResponseTimeout, nameof(options.ResponseTimeout));
        CheckTimeout(options.OverallTimeout, nameof(options.OverallTimeout));
        if (options.ApiKey is not null)
            _ = ApiKey.Require(options.ApiKey, nameof(options));
        MessageFactory.CheckAdditional(options.AdditionalHeaders, settings.Service);
        var members = (options.AdditionalJson ?? []).Select(member => member.Key).Concat((options.AdditionalFormFields ?? []).Select(field => field.Key));
        if (settings.Service.KeyMember is { } keyMember && members.Contains(keyMember, StringComparer.Ordinal))
            throw new ArgumentException($"The member '{keyMember}' is set by the client alone. For another key use {nameof(DubbingRequestOptions)}.{nameof(DubbingRequestOptions.ApiKey)}.", nameof(options));
    }

    private static void CheckTimeout(TimeSpan? timeout, string name)
    {
        if (timeout is { } set && !TimeLimit.IsValid(set))
            throw new ArgumentException($"{name} must be more than zero and at most {TimeLimit.Longest.Days} days, or Timeout.InfiniteTimeSpan.", name);
    }

    private static string AllQuery(Query? query, DubbingRequestOptions? options)
    {
        if (options?.AdditionalQuery is not { } additional)
            return query?.ToString() ?? string.Empty;

        var text = query?.ToString() ?? string.Empty;
        foreach (var (name, value) in additional)
        {
            var separator = text.Length == 0 ? '?' : '&';
            text += $"{separator}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
        }

        return text;
    }
}
