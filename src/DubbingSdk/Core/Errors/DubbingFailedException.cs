namespace DubbingSdk;

/// <summary>The service gave up on a job.</summary>
public sealed class DubbingFailedException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which job failed, and the service's reason.</param>
    /// <param name="operationId">The id of the operation.</param>
    /// <param name="reason">The service's reason, in its words.</param>
    /// <param name="code">The service's code of the reason.</param>
    /// <param name="isRetryable">Whether the service says that a new job may succeed.</param>
    public DubbingFailedException(string message, string operationId, string? reason = null, string? code = null, bool? isRetryable = null)
        : base(message)
    {
        OperationId = operationId;
        Reason = reason;
        Code = code;
        IsRetryable = isRetryable;
    }

    /// <summary>The id of the operation.</summary>
    public string OperationId { get; }

    /// <summary>The service's reason, in its words.</summary>
    public string? Reason { get; }

    /// <summary>The service's code of the reason, where it has one.</summary>
    public string? Code { get; }

    /// <summary>Whether the service says that a new job may succeed; <see langword="null"/> when it does not say. A new job is a new charge.</summary>
    public bool? IsRetryable { get; }
}
