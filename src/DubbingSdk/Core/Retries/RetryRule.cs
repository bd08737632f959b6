namespace DubbingSdk;

/// <summary>The one truth of what follows from a failed attempt. Nothing else decides whether a request that is sent at most once may have been accepted.</summary>
internal static class RetryRule
{
    /// <summary>Decides what follows from a failed attempt.</summary>
    /// <param name="replay">When the request may be sent again.</param>
    /// <param name="delivery">How far the attempt got.</param>
    /// <param name="cause">Why it failed.</param>
    public static AttemptOutcome Decide(DubbingRetryMode replay, Delivery delivery, FailureCause cause)
    {
        if (replay == DubbingRetryMode.AtMostOnce && MayHaveBeenAccepted(delivery, cause.Kind))
            return AttemptOutcome.Ambiguous;

        return !cause.IsFinal && IsPassing(delivery, cause.Kind) ? AttemptOutcome.Retry : AttemptOutcome.Fail;
    }

    /// <summary>Decides what follows from a failure after the service took the request, such as the loss of the result.</summary>
    public static AttemptOutcome OnceTaken(DubbingRetryMode replay, FailureKind kind) => Decide(replay, Delivery.Taken, new(kind));

    private static bool MayHaveBeenAccepted(Delivery delivery, FailureKind kind) =>
        kind is not (FailureKind.NotProcessed or FailureKind.Refused)
        && (delivery.IsTaken || delivery is { Body: BodyState.Complete, Status: null or 408 or >= 500 });

    private static bool IsPassing(Delivery delivery, FailureKind kind) => kind switch
    {
        FailureKind.Status => delivery.Status is 408 or 429 or 500 or 502 or 503 or 504,
        FailureKind.Connection or FailureKind.Timeout or FailureKind.NotProcessed => true,
        _ => false,
    };
}
