using System.Diagnostics;

namespace DubbingSdk.Providers;

/// <summary>What has become of one language of a dub into many.</summary>
[DebuggerDisplay("{Language}: {Status?.State}")]
public sealed class DubbingLanguageReport
{
    /// <summary>The language, as it was asked for.</summary>
    public required DubbingLanguage Language { get; init; }

    /// <summary>The job, if one was started: it is paid for, whatever else is said here. Languages may share one.</summary>
    public DubbingJob? Job { get; init; }

    /// <summary>How the language stood when it was last asked about.</summary>
    public DubbingJobOutput? Output { get; init; }

    /// <summary>
    /// What kept the job or its language from being started, or the wait from its end. Without a <see cref="Job"/>, a <see cref="DubbingException"/> with
    /// <see cref="DubbingException.MayHaveBeenAccepted"/> means that there may be one nevertheless.
    /// </summary>
    public Exception? Failure { get; init; }

    /// <summary>Whether the dub of the language is there to be fetched.</summary>
    public bool HasSucceeded => Output?.State == DubbingJobState.Succeeded;
}
