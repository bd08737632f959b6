using System.Net;
using System.Runtime.ExceptionServices;
using System.Text.Json.Serialization.Metadata;
using Polly;
using Polly.Retry;

namespace DubbingSdk.Pipeline;

/// <summary>The one way of every call of every service.</summary>
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
        _retry = BuildRetry(settings);
    }

    private ApiPipeline(ClientSettings settings, HttpMessageHandler? handler)
        : this(HandlerFactory.CreateClient(handler, settings.ConnectTimeout), settings)
    {
    }

    private ApiPipeline() => (_http, _retry) = (new HttpClient(), ResiliencePipeline.Empty);

    /// <summary>The pipeline of mocks, which has no service: what is sent through it fails before anything else happens.</summary>
    public static ApiPipeline Mocked { get; } = new();

    public ClientSettings Settings => _settings ?? throw NoService.Error();

    public Task<DubbingResponse<T>> SendAsync<T>(
        ApiRequest request, JsonTypeInfo<T> typeInfo, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        SendAsync(request, static (answer, typeInfo) => answer.ReadJsonAsync(typeInfo), typeInfo, options, cancellationToken);

    public Task<MediaDownload> DownloadAsync(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        SendAsync(request, static (response, pipeline) => response.ReadMediaAsync(pipeline.FetchTransferAsync), this, options, cancellationToken);

    /// <summary>Sends a request for media, and opens the response at its first byte.</summary>
    public Task<MediaTransfer> FetchTransferAsync(ApiRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        SendAsync(request, static response => response.ReadTransferAsync(), options, cancellationToken);

    public Task<T> SendAsync<T>(ApiRequest request, ReadResponse<T> read, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        SendAsync(request, static (answer, read) => read(answer), read, options, cancellationToken);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
            _http.Dispose();
    }

    private static ResiliencePipeline BuildRetry(ClientSettings settings)
    {
        if (settings.MaxRetries == 0)
            return ResiliencePipeline.Empty;

        return new ResiliencePipelineBuilder { TimeProvider = settings.TimeProvider }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = settings.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = settings.RetryDelay,
                MaxDelay = settings.MaxRetryDelay,
                ShouldHandle = static args => new(ReplayRule.Allows(CallOf(args.Context), args.Outcome.Exception)),
                DelayGenerator = static args => new((args.Outcome.Exception as DubbingApiException)?.RetryAfter),
                OnRetry = static args =>
                {
                    Telemetry.Retry(CallOf(args.Context), args.Outcome.Exception, args.RetryDelay);
                    return default;
                },
            })
            .Build();
    }

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
        Telemetry.Finish(call, outcome.Exception);
        if (outcome.Exception is { } failure)
            ExceptionDispatchInfo.Throw(failure);
        return outcome.Result!;
    }

    private async ValueTask<Outcome<T>> ExecuteAsync<TState, T>(ApiCall call, Func<ApiResponse, TState, ValueTask<T>> read, TState state)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.Token);
        context.Properties.Set(CallKey, call);
        try
        {
            var outcome = await _retry.ExecuteOutcomeAsync(
                static (context, work) => work.Pipeline.AttemptAsync(CallOf(context), work.Read, work.State),
                context,
                (Pipeline: this, Read: read, State: state)).ConfigureAwait(false);
            return outcome.Exception is OperationCanceledException waiting and not DubbingCanceledException && call.Token.IsCancellationRequested
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
            attempt = new Attempt(call, await GetKeyAsync(call).ConfigureAwait(false));
            response = await SendAsync(attempt).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode && !IsGoneAfterDoubt(call, response))
                return Failed<T>(await ApiExceptionFactory.ReadAsync(attempt, response).ConfigureAwait(false), attempt);

            var answer = new ApiResponse(attempt, response);
            var result = await read(answer, state).ConfigureAwait(false);
            if (answer.IsHandedOver)
                (attempt, response) = (null, null);
            return Outcome.FromResult(result);
        }
        catch (Exception failure)
        {
            var metadata = response is null ? null : new DubbingResponseMetadata(response);
            return attempt is null ? Outcome.FromException<T>(Failures.BeforeSending(failure, call)) : Failed<T>(Failures.Map(failure, attempt, metadata), attempt);
        }
        finally
        {
            response?.Dispose();
            call.WasSentWhole = attempt?.WasSentWhole ?? false;
            attempt?.Dispose();
        }
    }

    private async ValueTask<string?> GetKeyAsync(ApiCall call)
    {
        try
        {
            return call.Request.SignedUri is null ? await Settings.GetKeyAsync(call.Options?.ApiKey, call.Token).ConfigureAwait(false) : null;
        }
        catch (Exception failure) when (Failures.KeepsKeyAway(failure, call))
        {
            call.Attempts++;
            throw Failures.WithoutKey(failure, call);
        }
    }

    private static Outcome<T> Failed<T>(Exception failure, Attempt attempt)
    {
        attempt.Call.LastFailure = failure;
        attempt.Call.MayHaveHadEffect |= attempt.WasSentWhole && failure is not DubbingApiException { StatusCode: HttpStatusCode.TooManyRequests };
        return Outcome.FromException<T>(failure);
    }

    private async ValueTask<HttpResponseMessage> SendAsync(Attempt attempt)
    {
        var call = attempt.Call;
        var uri = call.Address;
        for (var hop = 0; ; hop++)
        {
            var message = attempt.CreateMessage(uri);
            attempt.Sending();
            var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, attempt.Clock.Token).ConfigureAwait(false);
            attempt.Answered();
            Telemetry.Answered(call, response);
            if (!RedirectRule.IsRedirect(response))
                return response;

            using (response)
                uri = RedirectRule.Next(call, uri, response, hop);
        }
    }

    /// <summary>A deletion that finds nothing after an attempt that may have had its effect has succeeded.</summary>
    private static bool IsGoneAfterDoubt(ApiCall call, HttpResponseMessage response) =>
        call.Request.Method == HttpMethod.Delete && call.MayHaveHadEffect && response.StatusCode == HttpStatusCode.NotFound;
}
