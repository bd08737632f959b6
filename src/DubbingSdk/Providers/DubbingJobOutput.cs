using System.Diagnostics;

namespace DubbingSdk.Providers;

/// <summary>How one language of a job stands.</summary>
[DebuggerDisplay("{Language}: {State}")]
public sealed class DubbingJobOutput
{
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
}
