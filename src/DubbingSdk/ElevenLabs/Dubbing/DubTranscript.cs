using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What is said in a dub, with its times.</summary>
[DebuggerDisplay("{Language}, {Utterances.Count} utterances")]
public sealed class DubTranscript
{
    /// <summary>The language of the text.</summary>
    public string? Language { get; set; }

    /// <summary>The utterances, in order.</summary>
    public IReadOnlyList<DubTranscriptUtterance> Utterances { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
