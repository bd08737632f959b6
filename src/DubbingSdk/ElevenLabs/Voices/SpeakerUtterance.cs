using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A stretch of speech in a recording.</summary>
[DebuggerDisplay("{Start} to {End}")]
public sealed class SpeakerUtterance
{
    /// <summary>When it begins, from the start of the recording.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Start { get; set; }

    /// <summary>When it ends, from the start of the recording.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan End { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
