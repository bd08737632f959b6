using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;

namespace DubbingSdk.Http;

/// <summary>Makes the exception for an error answer: by the service's code first, by the status second.</summary>
internal static class ApiExceptionFactory
{
    private const int BodyLimit = 64 * 1024;

    private static readonly FrozenDictionary<string, ErrorKind> ByCode = new Dictionary<string, ErrorKind>
    {
        ["authentication_error"] = ErrorKind.Authentication,
        ["invalid_api_key"] = ErrorKind.Authentication,
        ["missing_api_key"] = ErrorKind.Authentication,
        ["sign_in_required"] = ErrorKind.Authentication,
        ["unauthorized"] = ErrorKind.Authentication,
        ["anonymous_not_allowed"] = ErrorKind.Permission,
        ["authorization_error"] = ErrorKind.Permission,
        ["feature_not_available"] = ErrorKind.Permission,
        ["insufficient_permissions"] = ErrorKind.Permission,
        ["missing_permissions"] = ErrorKind.Permission,
        ["model_access_denied"] = ErrorKind.Permission,
        ["only_for_creator+"] = ErrorKind.Permission,
        ["permission_denied"] = ErrorKind.Permission,
        ["subscription_required"] = ErrorKind.Permission,
        ["voice_access_denied"] = ErrorKind.Permission,
        ["workspace_access_denied"] = ErrorKind.Permission,
        ["insufficient_credits"] = ErrorKind.Quota,
        ["max_character_limit_exceeded"] = ErrorKind.Quota,
        ["payment_required"] = ErrorKind.Quota,
        ["quota_exceeded"] = ErrorKind.Quota,
        ["dubbing_not_found"] = ErrorKind.NotFound,
        ["history_item_not_found"] = ErrorKind.NotFound,
        ["model_not_found"] = ErrorKind.NotFound,
        ["not_found"] = ErrorKind.NotFound,
        ["project_not_found"] = ErrorKind.NotFound,
        ["transcript_not_found"] = ErrorKind.NotFound,
        ["voice_not_found"] = ErrorKind.NotFound,
        ["dubbing_not_dubbed"] = ErrorKind.NotReady,
        ["already_processing"] = ErrorKind.Conflict,
        ["already_running"] = ErrorKind.Conflict,
        ["concurrent_modification"] = ErrorKind.Conflict,
        ["conflict"] = ErrorKind.Conflict,
        ["resource_already_exists"] = ErrorKind.Conflict,
        ["empty_target_language"] = ErrorKind.Validation,
        ["invalid_request"] = ErrorKind.Validation,
        ["validation_error"] = ErrorKind.Validation,
        ["concurrent_limit_exceeded"] = ErrorKind.RateLimit,
        ["rate_limit_error"] = ErrorKind.RateLimit,
        ["rate_limit_exceeded"] = ErrorKind.RateLimit,
        ["system_busy"] = ErrorKind.RateLimit,
        ["too_many_concurrent_requests"] = ErrorKind.RateLimit,
        ["internal_error"] = ErrorKind.Server,
        ["maintenance"] = ErrorKind.Server,
        ["service_unavailable"] = ErrorKind.Server,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private enum ErrorKind
    {
        Other,
        Authentication,
        Permission,
        Quota,
        NotFound,
        NotReady,
        Conflict,
        Validation,
        RateLimit,
        Server,
    }

    public static async ValueTask<DubbingApiException> ReadAsync(Attempt attempt, HttpResponseMessage response, string? key)
    {
        var call = attempt.Call;
        var body = await ReadBodyAsync(attempt, response).ConfigureAwait(false);
        var secrets = new Secrets(call, response, key);
        var error = secrets.Hide(call.Settings.Service.ReadError(body));
        var metadata = new DubbingResponseMetadata(response);
        var doubt = call.Request.Replay == DubbingReplay.Once && attempt.WasSentWhole && (int)response.StatusCode is 408 or >= 500;
        var failure = new ApiFailure(Message(call, metadata, error) + (doubt ? Failures.DoubtAdvice : string.Empty), metadata, error)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = doubt,
            RetryAfter = error.RetryAfter ?? RetryHints.Read(metadata, call.Settings.TimeProvider),
            Body = body.Length > 0 ? secrets.Hide(Encoding.UTF8.GetString(body)) : null,
        };
        return Create(failure, Kind(error.Code, response.StatusCode));
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

    private static ErrorKind Kind(string? code, HttpStatusCode status) =>
        code is not null && ByCode.TryGetValue(code, out var kind) ? kind : (int)status switch
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
        var said = error.Message ?? "The service gave no reason that could be read.";
        var text = new StringBuilder(said);
        if (!said.EndsWith('.'))
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
            while (count < BodyLimit && (read = await body.ReadAsync(buffer.AsMemory(count), attempt.Clock.Token).ConfigureAwait(false)) > 0)
                count += read;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The status alone is the answer; what is missing of its body changes nothing.
        }

        return buffer[..count];
    }
}
