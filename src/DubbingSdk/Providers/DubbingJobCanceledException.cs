namespace DubbingSdk.Providers;

/// <summary>The caller cancelled a submission after its job had been started, and paid for, but before all of its languages were added.</summary>
public sealed class DubbingJobCanceledException : OperationCanceledException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was cancelled, and what to do.</param>
    /// <param name="job">The job that was started.</param>
    /// <param name="innerException">The cause.</param>
    /// <param name="cancellationToken">The token that was cancelled.</param>
    public DubbingJobCanceledException(string message, DubbingJob job, Exception? innerException, CancellationToken cancellationToken)
        : base(message, innerException, cancellationToken) => Job = job;

    /// <summary>The job that was started. Keep its id: it continues at the service.</summary>
    public DubbingJob Job { get; }
}
