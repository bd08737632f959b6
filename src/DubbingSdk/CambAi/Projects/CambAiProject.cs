using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A project in the studio of the service.</summary>
[DebuggerDisplay("{RunId}")]
public sealed class CambAiProject
{
    /// <summary>The id of the run that created the project.</summary>
    public long RunId { get; set; }

    /// <summary>The properties of the project.</summary>
    public CambAiProjectDetails? ProjectDetails { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
