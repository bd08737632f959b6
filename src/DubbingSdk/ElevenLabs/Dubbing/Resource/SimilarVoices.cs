using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Library voices that sound like a speaker.</summary>
[DebuggerDisplay("{Voices.Count} voices")]
public sealed class SimilarVoices
{
    /// <summary>The voices.</summary>
    public IReadOnlyList<SimilarVoice> Voices { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
