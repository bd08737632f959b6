using System.Net;
using System.Runtime.ExceptionServices;
using System.Text.Json.Serialization.Metadata;
using Polly;
using Polly.Retry;

namespace DubbingSdk.Pipeline;

/// <summary>Sends every call of every service.</summary>
internal sealed class ApiPipeline : IDisposable
{
    private static readonly ResiliencePropertyKey<ApiCall> CallKey = new("DubbingSdk.Call");

    private readonly HttpClient _http;
    private readonly ClientSettings? _settings;
    private readonly ResiliencePipeline _retry;
    private int _disposed;

    public ApiPipeline(DubbingServiceOptions options, HttpMessageHandler? handler)
        : this(ClientSettings.Create(options), handler)
    {
    }

    public ApiPipeline(HttpClient http, ClientSettings settings)
    {
        _http = http;
        _settings = settings;
        _retry = BuildRetry(settings.Options.Retries, settings.TimeProvider);
    }

    private ApiPipeline(ClientSettings settings, HttpMessageHandler? handler)
        : this(HandlerFactory.CreateClient(handler, settings.Options.Timeouts), settings)
    {
    }

    private ApiPipeline() => (_http, _retry) = (new HttpClient(), ResiliencePipeline.Empty);

    /// <summary>The pipeline of mocked clients, which has no service. Every call through it throws.</summary>
    public static ApiPipeline Mocked { get; } = new();

    public ClientSettings Settings => _settings ?? throw NoService.Error();

    public Task<DubbingResponse<T>> SendAsync<T>(
        ApiRequest request, JsonTypeInfo<T> typeInfo, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        SendAsync(request, static (response, typeInfo) => response.ReadJsonAsync(typeInfo), typeInfo, options, cancellationToken);

    public Task<MediaDownload> DownloadAsync(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        SendAsync(request, static (response, pipeline) => response.ReadMediaAsync(pipeline.FetchTransferAsync), this, options, cancellationToken);

    /// <summary>Sends a request for media, and opens the response at its first byte.</summary>
    public Task<MediaTransfer> FetchTransferAsync(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        SendAsync(request, static response => response.ReadTransferAsync(), options, cancellationToken);

    public Task<T> SendAsync<T>(ApiRequest request, ReadResponse<T> read, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        SendAsync(request, static (response, read) => read(response), read, options, cancellationToken);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
            _http.Dispose();
    }

    private static ResiliencePipeline BuildRetry(DubbingRetries retries, TimeProvider timeProvider)
    {
        if (retries is not { MaxRetries: > 0 and var most, Delay: { } delay, MaxDelay: { } maxDelay })
            return ResiliencePipeline.Empty;

        return new ResiliencePipelineBuilder { TimeProvider = timeProvider }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = most,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = delay,
                MaxDelay = maxDelay,
                ShouldHandle = static args => new(args.Outcome.Exception is FailedAttempt { Outcome: AttemptOutcome.Retry } && CallOf(args.Context).MayRetry),
                DelayGenerator = static args => new((FailureOf(args.Outcome.Exception) as DubbingApiException)?.RetryAfter),
                OnRetry = static args =>
                {
                    Telemetry.Retry(CallOf(args.Context), FailureOf(args.Outcome.Exception), args.RetryDelay);
                    return default;
                },
            })
            .Build();
    }

    /// <summary>The client's retries, or those of a call that has its own.</summary>
    private ResiliencePipeline RetryOf(ApiCall call) =>
        call.Retries == Settings.Options.Retries ? _retry : BuildRetry(call.Retries, Settings.TimeProvider);

    private static Exception? FailureOf(Exception? exception) => (exception as FailedAttempt)?.Failure ?? exception;

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);

    private async Task<T> SendAsync<TState, T>(
        ApiRequest request, Func<ApiResponse, TState, ValueTask<T>> read, TState state, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed == 1, Settings.Service.ClientType);
        cancellationToken.ThrowIfCancellationRequested();
        var call = new ApiCall(request, options, Settings, cancellationToken);
        await using var closing = call.ConfigureAwait(false);
        if (call.Body is not null)
            await call.Body.AcquireAsync(call.Token).ConfigureAwait(false);

        using var activity = call.Activity = Telemetry.Start(call);
        var outcome = await ExecuteAsync(call, read, state).ConfigureAwait(false);
        var failure = FailureOf(outcome.Exception);
        Telemetry.Finish(call, failure);
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
        return outcome.Result!;
    }

    private async ValueTask<Outcome<T>> ExecuteAsync<TState, T>(ApiCall call, Func<ApiResponse, TState, ValueTask<T>> read, TState state)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.Token);
        context.Properties.Set(CallKey, call);
        try
        {
            var outcome = await RetryOf(call).ExecuteOutcomeAsync(
                static (context, work) => work.Pipeline.AttemptAsync(CallOf(context), work.Read, work.State),
                context,
                (Pipeline: this, Read: read, State: state)).ConfigureAwait(false);
            return outcome.Exception is OperationCanceledException waiting && call.Token.IsCancellationRequested
                ? Outcome.FromException<T>(Failures.MapWait(waiting, call))
                : outcome;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<Outcome<T>> AttemptAsync<TState, T>(ApiCall call, Func<ApiResponse, TState, ValueTask<T>> read, TState state)
    {
        Attempt? attempt = null;
        HttpResponseMessage? response = null;
        try
        {
            attempt = await BeginAsync(call).ConfigureAwait(false);
            response = await SendAsync(attempt).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode && !IsAlreadyDeleted(call, response))
                return Failed<T>(call, await ApiExceptionFactory.ReadAsync(attempt, response).ConfigureAwait(false));

            var success = new ApiResponse(attempt, response);
            var result = await read(success, state).ConfigureAwait(false);
            if (success.IsOwnershipTransferred)
                (attempt, response) = (null, null);
            return Outcome.FromResult(result);
        }
        catch (Exception failure)
        {
            var metadata = response is null ? null : new DubbingResponseMetadata(response);
            return Failed<T>(call, attempt is null ? Failures.BeforeSending(failure, call) : Failures.Of(failure, attempt, metadata));
        }
        finally
        {
            response?.Dispose();
            attempt?.Dispose();
        }
    }

    private async ValueTask<Attempt> BeginAsync(ApiCall call)
    {
        await call.WaitForSourceAsync().ConfigureAwait(false);
        return new Attempt(call, await GetKeyAsync(call).ConfigureAwait(false));
    }

    private async ValueTask<string?> GetKeyAsync(ApiCall call)
    {
        try
        {
            return call.Request.SignedUri is null ? await Settings.GetKeyAsync(call.Options?.ApiKey, call.Token).ConfigureAwait(false) : null;
        }
        catch (Exception failure) when (Failures.IsTransientKeyFailure(failure, call))
        {
            call.Attempts++;
            throw Failures.KeyNotFetched(failure, call);
        }
    }

    private static Outcome<T> Failed<T>(ApiCall call, FailedAttempt failed)
    {
        call.LastFailed = failed;
        return Outcome.FromException<T>(failed);
    }

    private async ValueTask<HttpResponseMessage> SendAsync(Attempt attempt)
    {
        var call = attempt.Call;
        var uri = call.Address;
        for (var hop = 0; ; hop++)
        {
            var message = attempt.CreateMessage(uri);
            attempt.BeginExchange();
            var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, attempt.Timer.Token).ConfigureAwait(false);
            attempt.ResponseReceived(response);
            Telemetry.ResponseReceived(call, response);
            if (!RedirectRule.IsRedirect(response))
                return response;

            using (response)
                uri = RedirectRule.Next(attempt, uri, response, hop);
        }
    }

    /// <summary>Whether a deletion has succeeded although it finds nothing: an earlier attempt may have had its effect.</summary>
    private static bool IsAlreadyDeleted(ApiCall call, HttpResponseMessage response) =>
        call.Request.Method == HttpMethod.Delete && call.LastFailed is { MayHaveHadEffect: true } && response.StatusCode == HttpStatusCode.NotFound;
}
