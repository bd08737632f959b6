namespace DubbingSdk;

/// <summary>The caller cancelled a request that is sent at most once.</summary>
public sealed class DubbingCanceledException : OperationCanceledException, IMayHaveBeenAccepted
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was cancelled, and what to do.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    /// <param name="cancellationToken">The token that was cancelled.</param>
    public DubbingCanceledException(string message, Exception? innerException, CancellationToken cancellationToken)
        : base(message, innerException, cancellationToken)
    {
    }

    /// <inheritdoc cref="DubbingException.Endpoint"/>
    public string? Endpoint { get; init; }

    /// <summary>
    /// Whether the whole request had been sent, so that the service may have accepted it.
    /// Look for its result before you send it a second time: it may be billed twice.
    /// </summary>
    public bool MayHaveBeenAccepted { get; init; }
}
