using System.Text.Json;

namespace DubbingSdk;

/// <summary>A language of a project is dubbed.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class DubbingLanguageCompletedEvent : DubbingLanguageEvent
{
    internal DubbingLanguageCompletedEvent(JsonElement payload)
        : base(payload) => Outputs = Read("outputs", DubbingProjectsJsonContext.Default.ProjectLanguageOutputs);

    /// <summary>The results, when the event tells them.</summary>
    public ProjectLanguageOutputs? Outputs { get; }
}
