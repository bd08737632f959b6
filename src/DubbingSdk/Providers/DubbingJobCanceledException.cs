namespace DubbingSdk.Providers;

/// <summary>The exception for a submission that was cancelled after its job had been created, and is billed, but before all of its languages were added.</summary>
public sealed class DubbingJobCanceledException : OperationCanceledException, IMayHaveBeenAccepted
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The message: what was cancelled, and what to do.</param>
    /// <param name="job">The job that was created.</param>
    /// <param name="innerException">The cause.</param>
    /// <param name="cancellationToken">The token that was cancelled.</param>
    public DubbingJobCanceledException(string message, DubbingJob job, Exception? innerException, CancellationToken cancellationToken)
        : base(message, innerException, cancellationToken) => Job = job;

    /// <summary>The job that was created. It continues at the service: store its <see cref="DubbingJob.JobId"/>.</summary>
    public DubbingJob Job { get; }

    /// <summary>Whether the service may have accepted a billed request: it has accepted the <see cref="Job"/>. Resume the job instead of submitting it a second time.</summary>
    /// <value>Always <see langword="true"/>.</value>
    public bool MayHaveBeenAccepted => true;

    /// <summary>The endpoint of the cancelled request, which was to add a language, as method and route; <see langword="null"/> where the provider does not state it.</summary>
    public string? Endpoint => (InnerException as IMayHaveBeenAccepted)?.Endpoint;
}
