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

    public TimeSpan ResponseTimeout => Options?.ResponseTimeout ?? (Request.RetryMode == DubbingRetryMode.Idempotent ? Settings.ResponseTimeout : Settings.SubmitTimeout);

    public int MaxRetries => Math.Min(Options?.MaxRetries ?? Settings.MaxRetries, Settings.MaxRetries);

    public IProgress<TransferProgress>? UploadProgress => Options?.UploadProgress;

    public int Attempts { get; set; }

    /// <summary>Whether another attempt is left, and would send the same bytes.</summary>
    public bool MayRetry => Attempts <= MaxRetries && Body is not { CanRetry: false };

    /// <summary>The last attempt, if it failed.</summary>
    public FailedAttempt? LastFailed { get; set; }

    /// <summary>The last attempt, which may still read the source.</summary>
    public Attempt? Current { get; set; }

    public Activity? Activity { get; set; }

    public bool OverallExpired => _overall is { IsCancellationRequested: true };

    public void Detach() => CallerToken = CancellationToken.None;

    /// <summary>Waits until the last attempt has released the source, so that no two attempts read it at once.</summary>
    /// <exception cref="DubbingSourceException">A read of the source does not return.</exception>
    public async ValueTask WaitForSourceAsync()
    {
        var released = SourceReleased();
        if (released.IsCompleted)
            return;

        using var clock = new AttemptTimer(Settings.TimeProvider, Token);
        clock.Start(DubbingTimeoutKind.Stall, StallTimeout);
        try
        {
            await released.WaitAsync(clock.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (clock.Expired is not null)
        {
            throw new DubbingSourceException("A read of the source has not returned since the last attempt failed, so the request is not retried.", "source", LastFailed?.Failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (SourceReleased().IsCompleted)
            await ReleaseBodyAsync().ConfigureAwait(false);
        else
            _ = ReleaseBodyLaterAsync();
        _linked?.Dispose();
        _overall?.Dispose();
    }

    private Task SourceReleased() => Current?.Released ?? Task.CompletedTask;

    private ValueTask ReleaseBodyAsync() => Body?.DisposeAsync() ?? default;

    /// <summary>Keeps the source in use for as long as a read of it has not returned.</summary>
    private async Task ReleaseBodyLaterAsync()
    {
        await SourceReleased().ConfigureAwait(false);
        await ReleaseBodyAsync().ConfigureAwait(false);
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
