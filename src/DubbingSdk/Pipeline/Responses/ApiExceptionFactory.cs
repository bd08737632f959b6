using System.Globalization;
using System.Net;
using System.Text;

namespace DubbingSdk.Pipeline;

/// <summary>Creates the exception for an error response: by the kind of error in its body, or else by its status.</summary>
internal static class ApiExceptionFactory
{
    private const int BodyLimit = 64 * 1024;

    public static async ValueTask<FailedAttempt> ReadAsync(Attempt attempt, HttpResponseMessage response)
    {
        var call = attempt.Call;
        var body = await ReadBodyAsync(attempt, response).ConfigureAwait(false);
        var secrets = new Secrets(attempt, response);
        var error = secrets.Hide(call.Settings.Service.ReadError(response.StatusCode, body));
        var metadata = new DubbingResponseMetadata(response);
        var kind = error.Kind ?? Kind(response.StatusCode);
        var retryAfter = error.RetryAfter ?? RetryHints.Read(metadata, call.Settings.TimeProvider);
        var isFinal = kind == ErrorKind.Quota || retryAfter > call.Retries.MaxRetryAfter;
        return attempt.Fail(new(FailureKind.Status, isFinal), isAmbiguous => Create(
            new ApiFailure(Message(call, metadata, error) + Failures.Advice(call, isAmbiguous), metadata, error)
            {
                Endpoint = call.Request.Endpoint,
                MayHaveBeenAccepted = isAmbiguous,
                RetryAfter = retryAfter,
                Body = body.Length > 0 ? secrets.Hide(Encoding.UTF8.GetString(body)) : null,
            },
            kind));
    }

    /// <summary>Creates the exception for a response that refuses the request although its status reports success.</summary>
    public static FailedAttempt Refusal(Attempt attempt, DubbingResponseMetadata metadata, ApiError error)
    {
        var call = attempt.Call;
        return attempt.Fail(new(FailureKind.Refused), _ => Create(
            new ApiFailure(Message(call, metadata, error), metadata, error) { Endpoint = call.Request.Endpoint, RetryAfter = error.RetryAfter },
            error.Kind ?? ErrorKind.Other));
    }

    private static DubbingApiException Create(ApiFailure failure, ErrorKind kind) => kind switch
    {
        ErrorKind.Authentication => new DubbingAuthenticationException(failure),
        ErrorKind.Permission => new DubbingPermissionException(failure),
        ErrorKind.Quota => new DubbingQuotaException(failure),
        ErrorKind.NotFound => new DubbingNotFoundException(failure),
        ErrorKind.NotReady => new DubbingNotReadyException(failure),
        ErrorKind.Conflict => new DubbingConflictException(failure),
        ErrorKind.Validation => new DubbingValidationException(failure),
        ErrorKind.RateLimit => new DubbingRateLimitException(failure),
        ErrorKind.Server => new DubbingServerException(failure),
        _ => new DubbingApiException(failure),
    };

    private static ErrorKind Kind(HttpStatusCode status) => (int)status switch
    {
        400 or 413 or 415 or 422 => ErrorKind.Validation,
        401 => ErrorKind.Authentication,
        402 => ErrorKind.Quota,
        403 => ErrorKind.Permission,
        404 or 410 => ErrorKind.NotFound,
        409 => ErrorKind.Conflict,
        425 => ErrorKind.NotReady,
        429 => ErrorKind.RateLimit,
        >= 500 => ErrorKind.Server,
        _ => ErrorKind.Other,
    };

    private static string Message(ApiCall call, DubbingResponseMetadata metadata, ApiError error)
    {
        var message = error.Message ?? "The service returned no readable error message.";
        var text = new StringBuilder(message);
        if (!message.EndsWith('.'))
            text.Append('.');
        text.Append(CultureInfo.InvariantCulture, $" ({call.Request.Endpoint}: {(int)metadata.StatusCode}");
        if (error.Code is { } code)
            text.Append(CultureInfo.InvariantCulture, $" {code}");
        if ((error.RequestId ?? metadata.RequestId) is { } requestId)
            text.Append(CultureInfo.InvariantCulture, $", request id {requestId}");
        return text.Append(')').ToString();
    }

    private static async ValueTask<byte[]> ReadBodyAsync(Attempt attempt, HttpResponseMessage response)
    {
        var buffer = new byte[BodyLimit];
        var count = 0;
        try
        {
            var body = await ResponseStream.OpenAsync(attempt, response).ConfigureAwait(false);
            await using var closing = body.ConfigureAwait(false);
            int read;
            while (count < BodyLimit && (read = await body.ReadAsync(buffer.AsMemory(count), attempt.Timer.Token).ConfigureAwait(false)) > 0)
                count += read;
        }
        catch (Exception) when (!attempt.Call.CallerToken.IsCancellationRequested)
        {
            // The status decides; an incomplete body changes nothing.
        }

        return buffer[..count];
    }
}
