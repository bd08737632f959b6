using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The response to a change of a resource.</summary>
[DebuggerDisplay("{Version}")]
public sealed class ResourceVersion
{
    /// <summary>The new version of the resource.</summary>
    public long Version { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
