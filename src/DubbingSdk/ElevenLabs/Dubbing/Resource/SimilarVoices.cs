using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The library voices that are similar to the voice of a speaker.</summary>
[DebuggerDisplay("{Voices.Count} voices")]
public sealed class SimilarVoices
{
    /// <summary>The voices, at most ten.</summary>
    public IReadOnlyList<SimilarVoice> Voices { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
