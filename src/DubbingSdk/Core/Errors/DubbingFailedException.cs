namespace DubbingSdk;

/// <summary>The job failed at the service.</summary>
public sealed class DubbingFailedException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which job failed, and the service's reason.</param>
    /// <param name="operationId">The id of the operation.</param>
    /// <param name="reason">The reason, as the service reports it.</param>
    /// <param name="code">The error code of the service.</param>
    /// <param name="isRetryable">Whether a new job may succeed, as the service reports it.</param>
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

    /// <summary>The reason, as the service reports it.</summary>
    public string? Reason { get; }

    /// <summary>The error code of the service; <see langword="null"/> when it reports none.</summary>
    public string? Code { get; }

    /// <summary>Whether a new job may succeed, as the service reports it; <see langword="null"/> when it does not report it. A new job is billed again.</summary>
    public bool? IsRetryable { get; }
}
