namespace DubbingSdk;

/// <summary>The base class of the exceptions of this library.</summary>
public class DubbingException : Exception, IMayHaveBeenAccepted
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What went wrong, and what to do.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public DubbingException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The endpoint, as method and route, for example <c>POST /v1/dubbing</c>.</summary>
    public string? Endpoint { get; init; }

    /// <summary>
    /// Whether the service may have accepted a request that is billed or creates something although no readable response was received.
    /// Such a request is not retried. Look for its result before you send it a second time: it may be billed twice.
    /// </summary>
    public bool MayHaveBeenAccepted { get; init; }

    /// <summary>Status, request id and headers of the response; <see langword="null"/> when none was received.</summary>
    public DubbingResponseMetadata? Metadata { get; init; }

    /// <summary>The id that the service assigned to the request, for its support; <see langword="null"/> when it reports none.</summary>
    public virtual string? RequestId => Metadata?.RequestId;
}
