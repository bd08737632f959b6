using System.Text.Json;

namespace DubbingSdk.Pipeline;

/// <summary>Turns whatever broke an attempt into the exception a caller can act on.</summary>
internal static class Failures
{
    /// <summary>What to say of a request that may have been taken.</summary>
    public static string Advice(ApiCall call, bool doubt) =>
        doubt ? $" The service may have taken the request, so it was not sent again. {call.Settings.Service.DoubtAdvice}" : string.Empty;

    public static Exception Map(Exception failure, Attempt attempt, DubbingResponseMetadata? metadata)
    {
        if (failure is DubbingException or DubbingCanceledException)
            return failure;
        if (Find<SourceFailedException>(failure) is { InnerException: { } source })
            return source;

        failure = Find<ResendRefusedException>(failure) ?? failure;
        var call = attempt.Call;
        var doubt = call.Request.Replay == DubbingReplay.Once && (attempt.WasSentWhole || metadata is not null);
        if (call.CallerToken.IsCancellationRequested)
            return Canceled(failure, call, doubt);
        if (Clock(failure, attempt) is { } clock)
            return Timeout(failure, call, clock, doubt, metadata);
        if (failure is JsonException json)
            return Unreadable(json.Path is { Length: > 0 } path ? $"could not be read at {path}" : "could not be read", call, doubt, metadata, json);
        if (failure is HttpRequestException or IOException or ObjectDisposedException or OperationCanceledException or InvalidDataException or ResendRefusedException || doubt)
            return Connection(failure, call, doubt, metadata);

        return failure;
    }

    /// <summary>An answer in an encoding that nobody asked for.</summary>
    public static DubbingSerializationException Encoded(string encoding, ApiCall call, DubbingResponseMetadata metadata) =>
        Unreadable($"is encoded as '{encoding}', which was not asked for", call, call.Request.Replay == DubbingReplay.Once, metadata);

    /// <summary>Whether a key could not be fetched for a reason that may pass. Whatever else its provider throws is for the caller as it is.</summary>
    public static bool KeepsKeyAway(Exception failure, ApiCall call) =>
        failure is HttpRequestException or IOException || (failure is OperationCanceledException && !call.Token.IsCancellationRequested);

    public static DubbingConnectionException WithoutKey(Exception failure, ApiCall call) =>
        new($"The ApiKeyProvider could not fetch the key, so nothing was sent. ({call.Request.Endpoint})", failure) { Endpoint = call.Request.Endpoint };

    /// <summary>An attempt that could not even begin; a source that changed also says what made it be needed again.</summary>
    public static Exception BeforeSending(Exception failure, ApiCall call) => failure is DubbingSourceException source
        ? new DubbingSourceException(source.Message, source.FileName, call.LastFailure) { Endpoint = call.Request.Endpoint }
        : failure;

    /// <summary>A call that ended while it waited for its next attempt.</summary>
    public static Exception MapWait(OperationCanceledException failure, ApiCall call) => call.CallerToken.IsCancellationRequested
        ? Canceled(failure, call, doubt: false)
        : Timeout(failure, call, DubbingClock.Overall, doubt: false, metadata: null);

    private static Exception Canceled(Exception failure, ApiCall call, bool doubt)
    {
        if (call.Request.Replay == DubbingReplay.Safe)
            return failure as OperationCanceledException ?? new OperationCanceledException("The call was cancelled.", failure, call.CallerToken);

        return new DubbingCanceledException($"{call.Request.Endpoint} was cancelled.{Advice(call, doubt)}", failure, call.CallerToken)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = doubt,
        };
    }

    private static DubbingClock? Clock(Exception failure, Attempt attempt)
    {
        if (attempt.Clock.Expired is { } expired)
            return expired;
        if (attempt.Call.OverallExpired)
            return DubbingClock.Overall;

        // The transport's own limits: HttpClient.Timeout is caused by a cancellation, its connect timeout by nothing or by what connecting met.
        return failure.InnerException switch
        {
            TimeoutException { InnerException: OperationCanceledException } => DubbingClock.Overall,
            TimeoutException => DubbingClock.Connect,
            _ => null,
        };
    }

    private static DubbingTimeoutException Timeout(Exception failure, ApiCall call, DubbingClock clock, bool doubt, DubbingResponseMetadata? metadata)
    {
        var reason = clock switch
        {
            DubbingClock.Connect => "The service could not be reached in time (ConnectTimeout).",
            DubbingClock.Stall => "The body of a request or answer stood still for too long (StallTimeout).",
            DubbingClock.Response => "The service did not answer in time (ResponseTimeout, for submitting calls SubmitTimeout).",
            _ => "The call took longer than it was allowed (OverallTimeout).",
        };
        return new DubbingTimeoutException($"{reason} ({call.Request.Endpoint}){Advice(call, doubt)}", clock, failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = doubt,
            Metadata = metadata,
        };
    }

    private static DubbingSerializationException Unreadable(string why, ApiCall call, bool doubt, DubbingResponseMetadata? metadata, JsonException? failure = null)
    {
        var id = metadata?.RequestId is { } requestId ? $", request id {requestId}" : string.Empty;
        return new DubbingSerializationException($"The service's answer {why}. ({call.Request.Endpoint}{id}){Advice(call, doubt)}", failure?.Path, failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = doubt,
            Metadata = metadata,
        };
    }

    private static DubbingConnectionException Connection(Exception failure, ApiCall call, bool doubt, DubbingResponseMetadata? metadata)
    {
        var reason = failure switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"The host {call.Address.Host} could not be found.",
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => $"No connection to {call.Address.Authority} could be made.",
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"No secure connection to {call.Address.Authority} could be made.",
            ResendRefusedException => failure.Message,
            _ when metadata is not null => "The connection broke while the answer was read.",
            _ => "The connection broke before an answer came.",
        };
        return new DubbingConnectionException($"{reason} ({call.Request.Endpoint}){Advice(call, doubt)}", failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = doubt,
            Metadata = metadata,
        };
    }

    /// <summary>Finds an exception of ours in what the transport made of it.</summary>
    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not null and not T)
            exception = exception.InnerException;
        return exception as T;
    }
}
