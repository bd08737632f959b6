using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A subtitle of a segment.</summary>
[DebuggerDisplay("{Start} to {End}")]
public sealed class SegmentSubtitle
{
    /// <summary>The start of the subtitle, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public TimeSpan Start { get; set; }

    /// <summary>The end of the subtitle, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public TimeSpan End { get; set; }

    /// <summary>The lines of text.</summary>
    public IReadOnlyList<string> Lines { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
