namespace DubbingSdk.Pipeline;

/// <summary>Carries the exception of a failing source or progress through the transport, which wraps it in its own.</summary>
internal sealed class SourceFailedException(Exception failure) : IOException(failure.Message, failure);
