using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What is said in the source of a project.</summary>
[DebuggerDisplay("{Language}, revision {Revision}")]
public sealed class ProjectTranscript
{
    /// <summary>The code of the language, given or detected. A detected one is told nowhere else.</summary>
    public string? Language { get; set; }

    /// <summary>The segments, in the order of their starts.</summary>
    public IReadOnlyList<ProjectSegment> Segments { get => field ?? []; set; }

    /// <summary>The <see cref="DubbingProject.Revision"/> of the project.</summary>
    public long Revision { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
