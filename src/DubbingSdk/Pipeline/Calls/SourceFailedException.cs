namespace DubbingSdk.Pipeline;

/// <summary>Wraps the exception of a failing source or progress callback, to find it again in the exception of the transport.</summary>
internal sealed class SourceFailedException(Exception failure) : IOException(failure.Message, failure);
