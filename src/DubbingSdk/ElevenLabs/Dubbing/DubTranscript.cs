using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The transcript of a dub, with the times of utterances, words and characters.</summary>
[DebuggerDisplay("{Language}, {Utterances.Count} utterances")]
public sealed class DubTranscript
{
    /// <summary>The code of the language of the text.</summary>
    public string? Language { get; set; }

    /// <summary>The utterances, in the order of the media.</summary>
    public IReadOnlyList<DubTranscriptUtterance> Utterances { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
