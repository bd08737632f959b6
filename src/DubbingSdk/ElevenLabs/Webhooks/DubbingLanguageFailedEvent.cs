using System.Text.Json;

namespace DubbingSdk;

/// <summary>A language of a project failed.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class DubbingLanguageFailedEvent : DubbingLanguageEvent
{
    internal DubbingLanguageFailedEvent(JsonElement payload)
        : base(payload) => Error = Read("error", DubbingProjectsJsonContext.Default.DubbingJobError);

    /// <summary>Why, when the event tells it.</summary>
    public DubbingJobError? Error { get; }
}
