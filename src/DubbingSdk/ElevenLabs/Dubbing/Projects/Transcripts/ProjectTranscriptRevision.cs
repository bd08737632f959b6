using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The response to the deletion of a segment.</summary>
[DebuggerDisplay("revision {Revision}")]
public sealed class ProjectTranscriptRevision
{
    /// <summary>The new <see cref="DubbingProject.Revision"/> of the project.</summary>
    public long Revision { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
