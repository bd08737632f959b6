using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The transcript of the source of a project.</summary>
[DebuggerDisplay("{Language}, revision {Revision}")]
public sealed class ProjectTranscript
{
    /// <summary>The code of the source language, requested or detected. Only this member reports a detected language.</summary>
    public string? Language { get; set; }

    /// <summary>The segments, in the order of their starts.</summary>
    public IReadOnlyList<ProjectSegment> Segments { get => field ?? []; set; }

    /// <summary>The <see cref="DubbingProject.Revision"/> of the project.</summary>
    public long Revision { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
