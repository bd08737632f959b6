namespace DubbingSdk;

/// <summary>The base of everything that goes wrong between this library and a service.</summary>
public class DubbingException : Exception, IMayHaveBeenAccepted
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What went wrong, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public DubbingException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The operation that failed, as method and route, for example <c>POST /v1/dubbing</c>.</summary>
    public string? Endpoint { get; init; }

    /// <summary>
    /// Whether the service may have taken a request that is billed or creates something although no readable answer came.
    /// Such a request was not sent again. Look for its result before sending it anew: doing so may be billed twice.
    /// </summary>
    public bool MayHaveBeenAccepted { get; init; }

    /// <summary>Status, request id and headers of the answer; <see langword="null"/> when none came.</summary>
    public DubbingResponseMetadata? Metadata { get; init; }

    /// <summary>The id the service gave the request; quote it to its support.</summary>
    public virtual string? RequestId => Metadata?.RequestId;
}
