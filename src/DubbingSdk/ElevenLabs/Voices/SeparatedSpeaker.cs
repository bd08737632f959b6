using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A speaker that was detected in a recording.</summary>
[DebuggerDisplay("{SpeakerId}: {Duration}")]
public sealed class SeparatedSpeaker
{
    /// <summary>The id of the speaker.</summary>
    public string SpeakerId { get => field ?? string.Empty; set; }

    /// <summary>The total duration of the speaker's utterances.</summary>
    [JsonPropertyName("duration_secs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; set; }

    /// <summary>The utterances of the speaker.</summary>
    public IReadOnlyList<SpeakerUtterance> Utterances { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
