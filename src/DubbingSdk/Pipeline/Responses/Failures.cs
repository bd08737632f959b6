using System.Text.Json;

namespace DubbingSdk.Pipeline;

/// <summary>Turns whatever broke an attempt into the exception a caller can act on.</summary>
internal static class Failures
{
    /// <summary>The advice that follows the message of an ambiguous outcome.</summary>
    public static string Advice(ApiCall call, bool isAmbiguous) =>
        isAmbiguous ? $" The service may have taken the request, so it was not sent again. {call.Settings.Service.DoubtAdvice}" : string.Empty;

    public static FailedAttempt Of(Exception failure, Attempt attempt, DubbingResponseMetadata? metadata)
    {
        if (failure is FailedAttempt failed)
            return failed;
        if (Find<SourceFailedException>(failure) is { InnerException: { } own })
            return attempt.Fail(new(FailureKind.Caller), isAmbiguous => isAmbiguous ? AfterSending(own, attempt.Call, metadata) : own);

        failure = Find<ResendRefusedException>(failure) ?? failure;
        if (attempt.Call.CallerToken.IsCancellationRequested)
            return attempt.Fail(new(FailureKind.Canceled), isAmbiguous => Canceled(failure, attempt.Call, isAmbiguous));
        if (Clock(failure, attempt) is { } clock)
            return attempt.Fail(new(FailureKind.Timeout, IsFinal: clock == DubbingTimeoutKind.Overall), isAmbiguous => Timeout(failure, attempt.Call, clock, isAmbiguous, metadata));

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

    /// <summary>Whether a key could not be fetched for a reason that may pass. Whatever else its provider throws is for the caller as it is.</summary>
    public static bool KeepsKeyAway(Exception failure, ApiCall call) =>
        failure is HttpRequestException or IOException || (failure is OperationCanceledException && !call.Token.IsCancellationRequested);

    public static DubbingConnectionException WithoutKey(Exception failure, ApiCall call) =>
        new($"The ApiKeyProvider could not fetch the key, so nothing was sent. ({call.Request.Endpoint})", failure) { Endpoint = call.Request.Endpoint };

    /// <summary>An attempt that could not even begin; a source that changed also reports what made it be needed again.</summary>
    public static FailedAttempt BeforeSending(Exception failure, ApiCall call)
    {
        var cause = new FailureCause(failure is DubbingConnectionException ? FailureKind.Connection : FailureKind.Caller);
        var delivery = new Delivery(BodyState.NotStarted);
        return new FailedAttempt(Describe(failure, call), RetryRule.Decide(call.Request.Replay, delivery, cause), delivery, call.LastFailed);
    }

    private static Exception Describe(Exception failure, ApiCall call) => failure switch
    {
        DubbingSourceException source => new DubbingSourceException(source.Message, source.FileName, call.LastFailed?.Failure) { Endpoint = call.Request.Endpoint },
        OperationCanceledException canceled when call.Token.IsCancellationRequested => MapWait(canceled, call),
        _ => failure,
    };

    /// <summary>A call that ended while it waited for its next attempt.</summary>
    public static Exception MapWait(OperationCanceledException failure, ApiCall call) => call.CallerToken.IsCancellationRequested
        ? Canceled(failure, call, isAmbiguous: false)
        : Timeout(failure, call, DubbingTimeoutKind.Overall, isAmbiguous: false, metadata: null);

    /// <summary>Code of the caller that failed after the whole request had been sent.</summary>
    private static DubbingException AfterSending(Exception failure, ApiCall call, DubbingResponseMetadata? metadata) =>
        new($"The upload progress failed after the request had been sent. ({call.Request.Endpoint}){Advice(call, isAmbiguous: true)}", failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = true,
            Metadata = metadata,
        };

    private static Exception Canceled(Exception failure, ApiCall call, bool isAmbiguous)
    {
        if (call.Request.Replay == DubbingRetryMode.Idempotent)
            return failure as OperationCanceledException ?? new OperationCanceledException("The call was cancelled.", failure, call.CallerToken);

        return new DubbingCanceledException($"{call.Request.Endpoint} was cancelled.{Advice(call, isAmbiguous)}", failure, call.CallerToken)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = isAmbiguous,
        };
    }

    private static DubbingTimeoutKind? Clock(Exception failure, Attempt attempt)
    {
        if (attempt.Clock.Expired is { } expired)
            return expired;
        if (attempt.Call.OverallExpired)
            return DubbingTimeoutKind.Overall;

        // The transport's own limits: HttpClient.Timeout is caused by a cancellation, its connect timeout by nothing or by what connecting met.
        return failure.InnerException switch
        {
            TimeoutException { InnerException: OperationCanceledException } => DubbingTimeoutKind.Overall,
            TimeoutException => DubbingTimeoutKind.Connect,
            _ => null,
        };
    }

    private static DubbingTimeoutException Timeout(Exception failure, ApiCall call, DubbingTimeoutKind clock, bool isAmbiguous, DubbingResponseMetadata? metadata)
    {
        var reason = clock switch
        {
            DubbingTimeoutKind.Connect => "The service could not be reached in time (Timeouts.Connect).",
            DubbingTimeoutKind.Stall => "The body of a request or answer stood still for too long (Timeouts.Stall).",
            DubbingTimeoutKind.Response => "The service did not answer in time (Timeouts.Response, or Timeouts.Submit for calls that are billed or create something).",
            _ => "The call took longer than it was allowed (Timeouts.Overall).",
        };
        return new DubbingTimeoutException($"{reason} ({call.Request.Endpoint}){Advice(call, isAmbiguous)}", clock, failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = isAmbiguous,
            Metadata = metadata,
        };
    }

    private static DubbingSerializationException Unreadable(string why, ApiCall call, bool isAmbiguous, DubbingResponseMetadata? metadata, Exception failure)
    {
        var id = metadata?.RequestId is { } requestId ? $", request id {requestId}" : string.Empty;
        return new DubbingSerializationException($"The service's answer {why}. ({call.Request.Endpoint}{id}){Advice(call, isAmbiguous)}", (failure as JsonException)?.Path, failure)
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
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"The host {call.Address.Host} could not be found.",
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => $"No connection to {call.Address.Authority} could be made.",
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"No secure connection to {call.Address.Authority} could be made.",
            ResendRefusedException => failure.Message,
            _ when metadata is not null => "The connection broke while the answer was read.",
            _ => "The connection broke before an answer came.",
        };
        return new DubbingConnectionException($"{reason} ({call.Request.Endpoint}){Advice(call, isAmbiguous)}", failure)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = isAmbiguous,
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
