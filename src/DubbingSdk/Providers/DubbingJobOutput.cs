using System.Diagnostics;

namespace DubbingSdk.Providers;

/// <summary>How one language of a job stands.</summary>
[DebuggerDisplay("{Language}: {State}")]
public sealed class DubbingJobOutput
{
    private const string Missing = "missing";

    /// <summary>The language, as it was asked for.</summary>
    public required DubbingLanguage Language { get; init; }

    /// <summary>How it stands.</summary>
    public required DubbingJobState State { get; init; }

    /// <summary>The status in the service's words.</summary>
    public required string RawStatus { get; init; }

    /// <summary>Why it failed, if it did and the service says so.</summary>
    public string? Message { get; init; }

    /// <summary>The service's code of the failure, if it has one.</summary>
    public string? Code { get; init; }

    /// <summary>Whether the job has no such language, since it could not be added.</summary>
    internal bool IsMissing { get; private init; }

    /// <summary>Describes a language that the job does not have, since it could not be added. It counts as failed.</summary>
    /// <param name="language">The language, as it was requested.</param>
    /// <param name="failure">The failure of its step, if it is known.</param>
    /// <returns>The output. Where the failure is known to the <see cref="DubbingJob"/>, its status reports it.</returns>
    public static DubbingJobOutput NotStarted(DubbingLanguage language, Exception? failure = null) => new()
    {
        Language = language,
        State = DubbingJobState.Failed,
        RawStatus = Missing,
        Message = failure is null ? "The language could not be started." : $"The language could not be started: {failure.Message}",
        Code = (failure as DubbingApiException)?.Code,
        IsMissing = true,
    };
}
