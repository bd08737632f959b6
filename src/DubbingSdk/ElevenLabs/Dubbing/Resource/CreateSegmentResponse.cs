using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The answer to adding a segment.</summary>
[DebuggerDisplay("{NewSegment}")]
public sealed class CreateSegmentResponse
{
    /// <summary>The new version of the resource.</summary>
    public long Version { get; set; }

    /// <summary>The id of the segment.</summary>
    [JsonRequired]
    public string NewSegment { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
