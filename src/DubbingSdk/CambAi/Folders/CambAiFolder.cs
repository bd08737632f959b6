using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A folder.</summary>
[DebuggerDisplay("{TeamId}: {Name}")]
public sealed class CambAiFolder
{
    /// <summary>The id that stands beside the name.</summary>
    /// <remarks>Whether it is the one that <see cref="CambAiDubRequest.FolderId"/> takes is not documented.</remarks>
    public long TeamId { get; set; }

    /// <summary>The name of the folder.</summary>
    public string? Name { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
