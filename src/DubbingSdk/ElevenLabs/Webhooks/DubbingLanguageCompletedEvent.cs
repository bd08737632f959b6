using System.Text.Json;

namespace DubbingSdk;

/// <summary>The event of a language that is dubbed.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class DubbingLanguageCompletedEvent : DubbingLanguageEvent
{
    internal DubbingLanguageCompletedEvent(JsonElement payload)
        : base(payload) => Outputs = Read("outputs", DubbingProjectsJsonContext.Default.ProjectLanguageOutputs);

    /// <summary>The results, if the event reports them.</summary>
    public ProjectLanguageOutputs? Outputs { get; }
}
