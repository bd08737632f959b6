using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A list of voices.</summary>
[DebuggerDisplay("{Voices.Count} voices")]
public sealed class VoiceList
{
    /// <summary>The voices.</summary>
    public IReadOnlyList<Voice> Voices { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
