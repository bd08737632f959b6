using System.Text.Json;

namespace DubbingSdk;

/// <summary>A project failed. None of its languages will be dubbed.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class DubbingProjectFailedEvent : DubbingProjectEvent
{
    internal DubbingProjectFailedEvent(JsonElement payload)
        : base(payload) => Error = Read("error", DubbingProjectsJsonContext.Default.DubbingJobError);

    /// <summary>Why, when the event tells it.</summary>
    public DubbingJobError? Error { get; }
}
