using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A project of the studio.</summary>
[DebuggerDisplay("{RunId}")]
public sealed class CambAiProject
{
    /// <summary>The id of its run.</summary>
    public long RunId { get; set; }

    /// <summary>What it is.</summary>
    public CambAiProjectDetails? ProjectDetails { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
