using System.Diagnostics;

namespace DubbingSdk.Providers;

/// <summary>The status of one target language of a job.</summary>
[DebuggerDisplay("{Language}: {State}")]
public sealed class DubbingJobOutput
{
    private const string Missing = "missing";

    /// <summary>The target language, as it was requested.</summary>
    public required DubbingLanguage Language { get; init; }

    /// <summary>The state of the language.</summary>
    public required DubbingJobState State { get; init; }

    /// <summary>The status as the service reports it.</summary>
    public required string RawStatus { get; init; }

    /// <summary>The reason of a failure, where the service reports it.</summary>
    public string? Message { get; init; }

    /// <summary>The service's code of a failure, where it reports one.</summary>
    public string? Code { get; init; }

    /// <summary>Whether the job lacks the language because it could not be added.</summary>
    internal bool IsMissing { get; private init; }

    /// <summary>Creates the status of a language that could not be added to the job. It counts as failed.</summary>
    /// <param name="language">The language, as it was requested.</param>
    /// <param name="failure">The failure of its step, if known.</param>
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
