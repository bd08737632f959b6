using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A word of a transcript, or the space between two words.</summary>
[DebuggerDisplay("{Start} to {End}")]
public sealed class DubTranscriptWord
{
    /// <summary>The text of the word.</summary>
    public string Text { get => field ?? string.Empty; set; }

    /// <summary>The kind of word.</summary>
    /// <value><c>unknown</c> if the service does not report it.</value>
    public string WordType { get => field ?? "unknown"; set; }

    /// <summary>The start of the word, measured from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Start { get; set; }

    /// <summary>The end of the word, measured from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan End { get; set; }

    /// <summary>The characters, in the order of the text.</summary>
    public IReadOnlyList<DubTranscriptCharacter> Characters { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
