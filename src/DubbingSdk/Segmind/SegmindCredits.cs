using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The credits of an account.</summary>
[DebuggerDisplay("{Credits}, {FreeCredits} free")]
public sealed class SegmindCredits
{
    /// <summary>The purchased credits.</summary>
    public decimal? Credits { get; set; }

    /// <summary>The free credits.</summary>
    [JsonPropertyName("free-credits")]
    public decimal? FreeCredits { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
