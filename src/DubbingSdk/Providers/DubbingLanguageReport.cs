using System.Diagnostics;

namespace DubbingSdk.Providers;

/// <summary>The outcome of one target language of <see cref="DubbingProvider.DubIntoManyAsync"/>.</summary>
[DebuggerDisplay("{Language}: {Status?.State}")]
public sealed class DubbingLanguageReport
{
    /// <summary>The target language, as it was requested.</summary>
    public required DubbingLanguage Language { get; init; }

    /// <summary>The job, if one was created. It is billed, whatever the outcome. Several languages may share a job.</summary>
    public DubbingJob? Job { get; init; }

    /// <summary>The status of the language at the last poll.</summary>
    public DubbingJobOutput? Output { get; init; }

    /// <summary>
    /// The failure to create the job, to add the language, or to wait for it. If there is no <see cref="Job"/>, an exception with
    /// <see cref="IMayHaveBeenAccepted.MayHaveBeenAccepted"/> means that the service may have created one nevertheless.
    /// </summary>
    public Exception? Failure { get; init; }

    /// <summary>Whether the dub of the language is completed and can be downloaded.</summary>
    public bool HasSucceeded => Output?.State == DubbingJobState.Succeeded;
}
