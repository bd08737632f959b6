using System.Text.Json;

namespace DubbingSdk;

/// <summary>The event of a project that failed. None of its languages will be dubbed.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class DubbingProjectFailedEvent : DubbingProjectEvent
{
    internal DubbingProjectFailedEvent(JsonElement payload)
        : base(payload) => Error = Read("error", DubbingProjectsJsonContext.Default.DubbingJobError);

    /// <summary>The reason of the failure, if the event reports it.</summary>
    public DubbingJobError? Error { get; }
}
