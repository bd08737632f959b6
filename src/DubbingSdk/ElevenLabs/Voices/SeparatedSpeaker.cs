using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A speaker that was found in a recording.</summary>
[DebuggerDisplay("{SpeakerId}: {Duration}")]
public sealed class SeparatedSpeaker
{
    /// <summary>The id of the speaker.</summary>
    public string SpeakerId { get => field ?? string.Empty; set; }

    /// <summary>How long the speaker speaks in all.</summary>
    [JsonPropertyName("duration_secs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; set; }

    /// <summary>When the speaker speaks.</summary>
    public IReadOnlyList<SpeakerUtterance> Utterances { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
