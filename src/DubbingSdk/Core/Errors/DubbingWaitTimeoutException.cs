namespace DubbingSdk;

/// <summary>The wait for a job ran out. The job itself goes on at the service, and can be waited for again by its id.</summary>
public sealed class DubbingWaitTimeoutException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which job was waited for, and how to go on.</param>
    /// <param name="operationId">The id of the operation.</param>
    /// <param name="status">The last status seen, in the service's words.</param>
    /// <param name="innerException">The last failure to ask for the status, if the last one failed.</param>
    public DubbingWaitTimeoutException(string message, string operationId, string? status, Exception? innerException = null)
        : base(message, innerException)
    {
        OperationId = operationId;
        Status = status;
    }

    /// <summary>The id of the operation, by which it can be taken up again.</summary>
    public string OperationId { get; }

    /// <summary>The last status seen, in the service's words.</summary>
    public string? Status { get; }
}
