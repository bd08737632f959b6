namespace DubbingSdk;

/// <summary>One of the clocks of a call ran out. See <see cref="DubbingException.MayHaveBeenAccepted"/>.</summary>
public sealed class DubbingTimeoutException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What took too long, and what to do.</param>
    /// <param name="clock">The clock that ran out.</param>
    /// <param name="innerException">What caused it.</param>
    public DubbingTimeoutException(string message, DubbingTimeoutKind clock, Exception? innerException = null)
        : base(message, innerException) => Clock = clock;

    /// <summary>The clock that ran out.</summary>
    public DubbingTimeoutKind Clock { get; }
}
