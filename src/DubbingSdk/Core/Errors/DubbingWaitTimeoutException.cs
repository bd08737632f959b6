namespace DubbingSdk;

/// <summary>The timeout of a wait for a job expired. The job continues at the service and can be resumed by its id.</summary>
public sealed class DubbingWaitTimeoutException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which job was waited for, and how to resume it.</param>
    /// <param name="operationId">The id of the operation.</param>
    /// <param name="status">The last status, as the service reported it.</param>
    /// <param name="innerException">The failure of the last poll, if it failed.</param>
    public DubbingWaitTimeoutException(string message, string operationId, string? status, Exception? innerException = null)
        : base(message, innerException)
    {
        OperationId = operationId;
        Status = status;
    }

    /// <summary>The id of the operation, to resume it with.</summary>
    public string OperationId { get; }

    /// <summary>The last status, as the service reported it; <see langword="null"/> when none was received.</summary>
    public string? Status { get; }
}
