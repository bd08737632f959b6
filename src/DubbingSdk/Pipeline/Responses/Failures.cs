using System.Text.Json;

namespace DubbingSdk.Pipeline;

/// <summary>Maps the failure of an attempt to the exception for the caller.</summary>
internal static class Failures
{
    /// <summary>Returns the advice to add to the message of an ambiguous outcome.</summary>
    public static string Advice(ApiCall call, bool isAmbiguous) =>
        isAmbiguous ? $" The service may have accepted the request, so it was not retried. {call.Settings.Service.AmbiguousOutcomeAdvice}" : string.Empty;

    public static FailedAttempt Of(Exception failure, Attempt attempt, DubbingResponseMetadata? metadata)
    {
        if (failure is FailedAttempt failed)
            return failed;
        if (Find<SourceFailedException>(failure) is { InnerException: { } inner })
            return attempt.Fail(new(FailureKind.Caller), isAmbiguous => isAmbiguous ? AfterSending(inner, attempt.Call, metadata) : inner);

        failure = Find<ResendRefusedException>(failure) ?? failure;
        if (attempt.Call.CallerToken.IsCancellationRequested)
            return attempt.Fail(new(FailureKind.Canceled), isAmbiguous => Canceled(failure, attempt.Call, isAmbiguous));
        if (ExpiredTimeout(failure, attempt) is { } kind)
            return attempt.Fail(new(FailureKind.Timeout, IsFinal: kind == DubbingTimeoutKind.Overall), isAmbiguous => Timeout(failure, attempt.Call, kind, isAmbiguous, metadata));

        return attempt.Fail(new(KindOf(failure)), isAmbiguous => Create(failure, attempt.Call, isAmbiguous, metadata));
    }

    private static FailureKind KindOf(Exception failure) => failure switch
    {
        ResendRefusedException { IsByTransport: true } => FailureKind.NotProcessed,
        JsonException or UnreadableResponseException => FailureKind.Unreadable,
        HttpRequestException or IOException or ObjectDisposedException or OperationCanceledException or InvalidDataException or ResendRefusedException => FailureKind.Connection,
        _ => FailureKind.Caller,
    };

    private static Exception Create(Exception failure, ApiCall call, bool isAmbiguous, DubbingResponseMetadata? metadata) => failure switch
    {
        JsonException { Path: { Length: > 0 } path } => Unreadable($"could not be read at {path}", call, isAmbiguous, metadata, failure),
        JsonException => Unreadable("could not be read", call, isAmbiguous, metadata, failure),
        UnreadableResponseException => Unreadable(failure.Message, call, isAmbiguous, metadata, failure),
        _ when isAmbiguous || KindOf(failure) != FailureKind.Caller => Connection(failure, call, isAmbiguous, metadata),
        _ => failure,
    };

    /// <summary>Whether the failure of an ApiKeyProvider is transient. Its other exceptions are passed to the caller unchanged.</summary>
    public static bool IsTransientKeyFailure(Exception failure, ApiCall call) =>
        failure is HttpRequestException or IOException || (failure is OperationCanceledException && !call.Token.IsCancellationRequested);

    public static DubbingConnectionException KeyNotFetched(Exception failure, ApiCall call) =>
        new($"The ApiKeyProvider could not fetch the key, so nothing was sent. ({call.Request.Endpoint})", failure) { Endpoint = call.Request.Endpoint };

    /// <summary>Maps the failure of an attempt before it began. The exception of a changed source includes the failure of the previous attempt.</summary>
    public static FailedAttempt BeforeSending(Exception failure, ApiCall call)
    {
        var cause = new FailureCause(failure is DubbingConnectionException ? FailureKind.Connection : FailureKind.Caller);
        var delivery = new Delivery(BodyState.NotStarted);
        return new FailedAttempt(Describe(failure, call), RetryRule.Decide(call.Request.RetryMode, delivery, cause), delivery, call.LastFailed);
    }

    private static Exception Describe(Exception failure, ApiCall call) => failure switch
    {
        DubbingSourceException source => new DubbingSourceException(source.Message, source.FileName, call.LastFailed?.Failure) { Endpoint = call.Request.Endpoint },
        OperationCanceledException canceled when call.Token.IsCancellationRequested => MapWait(canceled, call),
        _ => failure,
    };

    /// <summary>Maps the end of a call during the wait for its next attempt.</summary>
    public static Exception MapWait(OperationCanceledException failure, ApiCall call) => call.CallerToken.IsCancellationRequested
        ? Canceled(failure, call, isAmbiguous: false)
        : Timeout(failure, call, DubbingTimeoutKind.Overall, isAmbiguous: false, metadata: null);

    /// <summary>Creates the exception for code of the caller that failed after the whole request was sent.</summary>
    private static DubbingException AfterSending(Exception failure, ApiCall call, DubbingResponseMetadata? metadata) =>
        new($"The progress callback of the upload failed after the request was sent. ({call.Request.Endpoint}){Advice(call, isAmbiguous: true)}", failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = true,
            Metadata = metadata,
        };

    private static Exception Canceled(Exception failure, ApiCall call, bool isAmbiguous)
    {
        if (call.Request.RetryMode == DubbingRetryMode.Idempotent)
            return failure as OperationCanceledException ?? new OperationCanceledException("The call was cancelled.", failure, call.CallerToken);

        return new DubbingCanceledException($"{call.Request.Endpoint} was cancelled.{Advice(call, isAmbiguous)}", failure, call.CallerToken)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = isAmbiguous,
        };
    }

    private static DubbingTimeoutKind? ExpiredTimeout(Exception failure, Attempt attempt)
    {
        if (attempt.Timer.Expired is { } expired)
            return expired;
        if (attempt.Call.OverallExpired)
            return DubbingTimeoutKind.Overall;

        // Timeouts of the transport: HttpClient.Timeout wraps a cancellation; the connect timeout wraps nothing or the failure to connect.
        return failure.InnerException switch
        {
            TimeoutException { InnerException: OperationCanceledException } => DubbingTimeoutKind.Overall,
            TimeoutException => DubbingTimeoutKind.Connect,
            _ => null,
        };
    }

    private static DubbingTimeoutException Timeout(Exception failure, ApiCall call, DubbingTimeoutKind kind, bool isAmbiguous, DubbingResponseMetadata? metadata)
    {
        var reason = kind switch
        {
            DubbingTimeoutKind.Connect => "The connection to the service was not established in time (Timeouts.Connect).",
            DubbingTimeoutKind.Stall => "The body of the request or response made no progress in time (Timeouts.Stall).",
            DubbingTimeoutKind.Response => "The service did not respond in time (Timeouts.Response; for requests that are sent at most once, Timeouts.Submit).",
            _ => "The call did not complete in time (Timeouts.Overall).",
        };
        return new DubbingTimeoutException($"{reason} ({call.Request.Endpoint}){Advice(call, isAmbiguous)}", kind, failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = isAmbiguous,
            Metadata = metadata,
        };
    }

    private static DubbingSerializationException Unreadable(string why, ApiCall call, bool isAmbiguous, DubbingResponseMetadata? metadata, Exception failure)
    {
        var id = metadata?.RequestId is { } requestId ? $", request id {requestId}" : string.Empty;
        return new DubbingSerializationException($"The service's response {why}. ({call.Request.Endpoint}{id}){Advice(call, isAmbiguous)}", (failure as JsonException)?.Path, failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = isAmbiguous,
            Metadata = metadata,
        };
    }

    private static DubbingConnectionException Connection(Exception failure, ApiCall call, bool isAmbiguous, DubbingResponseMetadata? metadata)
    {
        var reason = failure switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"The host {call.Address.Host} could not be resolved.",
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => $"No connection to {call.Address.Authority} could be established.",
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"No secure connection to {call.Address.Authority} could be established.",
            ResendRefusedException => failure.Message,
            _ when metadata is not null => "The connection was lost while the response was read.",
            _ => "The connection was lost before a response was received.",
        };
        return new DubbingConnectionException($"{reason} ({call.Request.Endpoint}){Advice(call, isAmbiguous)}", failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = isAmbiguous,
            Metadata = metadata,
        };
    }

    /// <summary>Finds an exception of the library inside that of the transport.</summary>
    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not null and not T)
            exception = exception.InnerException;
        return exception as T;
    }
}
