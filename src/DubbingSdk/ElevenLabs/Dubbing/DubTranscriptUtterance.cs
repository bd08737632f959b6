using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The speech of one speaker without a pause.</summary>
[DebuggerDisplay("{Start} to {End}")]
public sealed class DubTranscriptUtterance
{
    /// <summary>The text of the utterance.</summary>
    public string Text { get => field ?? string.Empty; set; }

    /// <summary>The id of the speaker.</summary>
    /// <value><c>unknown</c> if the service does not report it.</value>
    public string SpeakerId { get => field ?? "unknown"; set; }

    /// <summary>The start of the utterance, measured from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Start { get; set; }

    /// <summary>The end of the utterance, measured from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan End { get; set; }

    /// <summary>The words, in the order of the media.</summary>
    public IReadOnlyList<DubTranscriptWord> Words { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
