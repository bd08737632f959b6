using System.Net;

namespace DubbingSdk.Pipeline;

/// <summary>Decides whether a failed call is sent again.</summary>
internal static class ReplayRule
{
    public static bool Allows(ApiCall call, Exception? failure)
    {
        if (call.Attempts > call.MaxRetries || call.Body is { CanReplay: false })
            return false;

        return failure switch
        {
            DubbingQuotaException => false,
            DubbingApiException { RetryAfter: { } wait } when wait > call.Settings.MaxRetryAfter => false,
            DubbingApiException { StatusCode: HttpStatusCode.TooManyRequests } => true,
            DubbingApiException error when !IsPassing(error.StatusCode) => false,
            DubbingTimeoutException { Clock: DubbingClock.Overall } => false,
            DubbingApiException or DubbingConnectionException or DubbingTimeoutException => call.Request.Replay == DubbingReplay.Safe || !call.WasSentWhole,
            _ => false,
        };
    }

    private static bool IsPassing(HttpStatusCode status) => (int)status is 408 or 500 or 502 or 503 or 504;
}
