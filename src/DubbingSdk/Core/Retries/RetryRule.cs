namespace DubbingSdk;

/// <summary>Decides what follows from a failed attempt. Nothing else decides whether a request that is sent at most once may have been accepted.</summary>
internal static class RetryRule
{
    /// <summary>Decides what follows from a failed attempt.</summary>
    /// <param name="retryMode">When the request may be retried.</param>
    /// <param name="delivery">How far the attempt got.</param>
    /// <param name="cause">Why it failed.</param>
    public static AttemptOutcome Decide(DubbingRetryMode retryMode, Delivery delivery, FailureCause cause)
    {
        if (retryMode == DubbingRetryMode.AtMostOnce && MayHaveBeenAccepted(delivery, cause.Kind))
            return AttemptOutcome.Ambiguous;

        return !cause.IsFinal && IsTransient(delivery, cause.Kind) ? AttemptOutcome.Retry : AttemptOutcome.Fail;
    }

    /// <summary>Decides what follows from a failure after the service accepted the request, such as the loss of the result.</summary>
    public static AttemptOutcome AfterAcceptance(DubbingRetryMode retryMode, FailureKind kind) => Decide(retryMode, Delivery.Accepted, new(kind));

    private static bool MayHaveBeenAccepted(Delivery delivery, FailureKind kind) =>
        kind is not (FailureKind.NotProcessed or FailureKind.Refused)
        && (delivery.IsAccepted || delivery is { Body: BodyState.Complete, Status: null or 408 or >= 500 });

    private static bool IsTransient(Delivery delivery, FailureKind kind) => kind switch
    {
        FailureKind.Status => delivery.Status is 408 or 429 or 500 or 502 or 503 or 504,
        FailureKind.Connection or FailureKind.Timeout or FailureKind.NotProcessed => true,
        _ => false,
    };
}
