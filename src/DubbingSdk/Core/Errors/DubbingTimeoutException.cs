namespace DubbingSdk;

/// <summary>A timeout of the call expired. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</summary>
public sealed class DubbingTimeoutException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What took too long, and what to do.</param>
    /// <param name="kind">The timeout that expired.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public DubbingTimeoutException(string message, DubbingTimeoutKind kind, Exception? innerException = null)
        : base(message, innerException) => Kind = kind;

    /// <summary>The timeout that expired.</summary>
    public DubbingTimeoutKind Kind { get; }
}
