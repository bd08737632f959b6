namespace DubbingSdk;

/// <summary>The caller cancelled a request that is billed or creates something.</summary>
public sealed class DubbingCanceledException : OperationCanceledException, IMayHaveBeenAccepted
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was cancelled, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    /// <param name="cancellationToken">The token that was cancelled.</param>
    public DubbingCanceledException(string message, Exception? innerException, CancellationToken cancellationToken)
        : base(message, innerException, cancellationToken)
    {
    }

    /// <inheritdoc cref="DubbingException.Endpoint"/>
    public string? Endpoint { get; init; }

    /// <summary>
    /// Whether the request had been sent to its end, so that the service may have taken it.
    /// Look for its result before sending it anew: doing so may be billed twice.
    /// </summary>
    public bool MayHaveBeenAccepted { get; init; }
}
