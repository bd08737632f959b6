using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A word, or what stands between two words.</summary>
[DebuggerDisplay("{Start} to {End}")]
public sealed class DubTranscriptWord
{
    /// <summary>The word as text.</summary>
    public string Text { get => field ?? string.Empty; set; }

    /// <summary>What kind of word it is.</summary>
    /// <value><c>unknown</c> when the service does not say.</value>
    public string WordType { get => field ?? "unknown"; set; }

    /// <summary>When it begins, from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Start { get; set; }

    /// <summary>When it ends, from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan End { get; set; }

    /// <summary>The characters, in order.</summary>
    public IReadOnlyList<DubTranscriptCharacter> Characters { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
