using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The answer to a change of a resource.</summary>
[DebuggerDisplay("{Version}")]
public sealed class ResourceVersion
{
    /// <summary>The new version of the resource.</summary>
    public long Version { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
