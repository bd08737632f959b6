using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>An utterance of a speaker in a recording.</summary>
[DebuggerDisplay("{Start} to {End}")]
public sealed class SpeakerUtterance
{
    /// <summary>The start, relative to the start of the recording.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Start { get; set; }

    /// <summary>The end, relative to the start of the recording.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan End { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
