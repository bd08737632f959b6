namespace DubbingSdk.Pipeline;

/// <summary>A failed attempt: the exception for the caller, and its outcome. It never leaves the pipeline.</summary>
/// <param name="failure">The exception for the caller.</param>
/// <param name="outcome">The outcome of the failure.</param>
/// <param name="delivery">How far the request got.</param>
/// <param name="previous">The previous failed attempt, if any.</param>
internal sealed class FailedAttempt(Exception failure, AttemptOutcome outcome, Delivery delivery, FailedAttempt? previous) : Exception(failure.Message, failure)
{
    public Exception Failure { get; } = failure;

    public AttemptOutcome Outcome { get; } = outcome;

    /// <summary>Whether this or an earlier attempt may have had its effect although it failed.</summary>
    public bool MayHaveHadEffect { get; } = delivery.MayHaveHadEffect || previous is { MayHaveHadEffect: true };
}
