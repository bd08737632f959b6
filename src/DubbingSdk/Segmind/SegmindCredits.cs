using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The credits of an account.</summary>
[DebuggerDisplay("{Credits}, {FreeCredits} free")]
public sealed class SegmindCredits
{
    /// <summary>The credits that were bought.</summary>
    public decimal? Credits { get; set; }

    /// <summary>The credits that were given.</summary>
    [JsonPropertyName("free-credits")]
    public decimal? FreeCredits { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
