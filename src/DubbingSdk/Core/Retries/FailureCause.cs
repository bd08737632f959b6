namespace DubbingSdk;

/// <summary>Why an attempt failed, as input of the retry rule.</summary>
/// <param name="Kind">The kind of failure.</param>
/// <param name="IsFinal">Whether a retry cannot help: the quota is used up, the retry hint exceeds the allowed wait, or the overall timeout expired.</param>
internal readonly record struct FailureCause(FailureKind Kind, bool IsFinal = false);
