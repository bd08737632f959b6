using System.Text.Json;

namespace DubbingSdk;

/// <summary>The event of a language that failed.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class DubbingLanguageFailedEvent : DubbingLanguageEvent
{
    internal DubbingLanguageFailedEvent(JsonElement payload)
        : base(payload) => Error = Read("error", DubbingProjectsJsonContext.Default.DubbingJobError);

    /// <summary>The reason of the failure, if the event reports it.</summary>
    public DubbingJobError? Error { get; }
}
