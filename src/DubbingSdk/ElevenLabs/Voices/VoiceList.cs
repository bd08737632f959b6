using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Voices.</summary>
[DebuggerDisplay("{Voices.Count} voices")]
public sealed class VoiceList
{
    /// <summary>The voices.</summary>
    public IReadOnlyList<Voice> Voices { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
