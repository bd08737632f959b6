namespace DubbingSdk;

/// <summary>Why an attempt failed, as far as the retry rule needs to know.</summary>
/// <param name="Kind">The kind of failure.</param>
/// <param name="IsFinal">Whether a retry cannot help: the quota is used up, the service asks for a longer wait than allowed, or no time is left.</param>
internal readonly record struct FailureCause(FailureKind Kind, bool IsFinal = false);
