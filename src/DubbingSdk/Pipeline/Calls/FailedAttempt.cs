namespace DubbingSdk.Pipeline;

/// <summary>A failed attempt: the exception for the caller, and what follows from it. Carried within the pipeline, never past it.</summary>
/// <param name="failure">The exception for the caller.</param>
/// <param name="outcome">What follows from the failure.</param>
/// <param name="delivery">How far the attempt got.</param>
/// <param name="previous">The failed attempt before.</param>
internal sealed class FailedAttempt(Exception failure, AttemptOutcome outcome, Delivery delivery, FailedAttempt? previous) : Exception(failure.Message, failure)
{
    public Exception Failure { get; } = failure;

    public AttemptOutcome Outcome { get; } = outcome;

    /// <summary>Whether this attempt or one before may have had its effect although it failed.</summary>
    public bool MayHaveHadEffect { get; } = delivery.MayHaveHadEffect || previous is { MayHaveHadEffect: true };
}
