using System.Diagnostics;

namespace DubbingSdk.Pipeline;

/// <summary>One call in progress: the request, the options that hold for it, and the state of its attempts.</summary>
internal sealed class ApiCall : IAsyncDisposable
{
    /// <summary>How long a call that has ended waits for a read of its source that is still in progress: in real time, since the caller waits for it, whatever its timeouts are measured by.</summary>
    private static readonly TimeSpan ReleaseLimit = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource? _overall;
    private readonly CancellationTokenSource? _linked;

    public ApiCall(ApiRequest request, DubbingRequestOptions? options, ClientSettings settings, CancellationToken callerToken)
    {
        Request = request;
        Options = options;
        Settings = settings;
        CallerToken = callerToken;
        Validate(options, settings);
        Timeouts = options?.Timeouts?.ForCall(settings.Options.Timeouts) ?? settings.Options.Timeouts;
        Retries = options?.Retries?.ForCall(settings.Options.Retries) ?? settings.Options.Retries;
        Address = request.SignedUri ?? settings.Resolve(request, AllQuery(request.Query, options));
        Body = request.Body?.Invoke(options) ?? WithoutBody(request, options, settings);
        Token = callerToken;
        if (Timeouts.Overall is { } overall && overall != Timeout.InfiniteTimeSpan)
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

    /// <summary>The caller's token, or the overall timeout.</summary>
    public CancellationToken Token { get; }

    /// <summary>The timeouts of the call. Every value is set.</summary>
    public DubbingTimeouts Timeouts { get; }

    /// <summary>The retries of the call. Every value is set.</summary>
    public DubbingRetries Retries { get; }

    public TimeSpan StallTimeout => Timeouts.Stall!.Value;

    public TimeSpan ResponseTimeout => (Request.RetryMode == DubbingRetryMode.Idempotent ? Timeouts.Response : Timeouts.Submit)!.Value;

    public IProgress<TransferProgress>? UploadProgress => Options?.UploadProgress;

    public int Attempts { get; set; }

    /// <summary>Whether another attempt is left, and would send the same bytes.</summary>
    public bool MayRetry => Attempts <= Retries.MaxRetries && Body is not { CanRetry: false };

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
        if (!await IsSourceReleasedAsync(StallTimeout, Settings.TimeProvider, Token).ConfigureAwait(false))
            throw new DubbingSourceException("A read of the source has not returned since the last attempt failed, so the request is not retried.", "source", LastFailed?.Failure);
    }

    /// <summary>Ends the call. The source is free again for the caller, unless a read of it does not return, or a response in progress still needs it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Current is not { IsDetached: true } && await IsSourceReleasedAsync(ReleaseLimit, TimeProvider.System, CancellationToken.None).ConfigureAwait(false))
            await ReleaseBodyAsync().ConfigureAwait(false);
        else
            _ = ReleaseBodyLaterAsync();
        _linked?.Dispose();
        _overall?.Dispose();
    }

    private async ValueTask<bool> IsSourceReleasedAsync(TimeSpan limit, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        var released = SourceReleased();
        if (released.IsCompleted)
            return true;

        using var timer = new AttemptTimer(timeProvider, cancellationToken);
        timer.Start(DubbingTimeoutKind.Stall, limit);
        try
        {
            await released.WaitAsync(timer.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (timer.Expired is not null)
        {
            return false;
        }
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

    private static void Validate(DubbingRequestOptions? options, ClientSettings settings)
    {
        if (options is null)
            return;

        if (string.Join(" ", options.FindErrors()) is { Length: > 0 } errors)
            throw new ArgumentException(errors, nameof(options));
        if (options.ApiKey is not null)
            _ = ApiKey.Require(options.ApiKey, nameof(options));
        MessageFactory.ValidateAdditional(options.AdditionalHeaders, settings.Service);
        var members = (options.AdditionalJson ?? []).Select(member => member.Key).Concat((options.AdditionalFormFields ?? []).Select(field => field.Key));
        if (settings.Service.KeyMember is { } keyMember && members.Contains(keyMember, StringComparer.Ordinal))
            throw new ArgumentException($"The member '{keyMember}' is set by the client only. For another key use {nameof(DubbingRequestOptions)}.{nameof(DubbingRequestOptions.ApiKey)}.", nameof(options));
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
