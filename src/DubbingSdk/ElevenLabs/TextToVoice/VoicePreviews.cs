using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Previews of voices that could be made.</summary>
[DebuggerDisplay("{Previews.Count} previews")]
public sealed class VoicePreviews
{
    /// <summary>The previews, each of another voice.</summary>
    public IReadOnlyList<VoicePreview> Previews { get => field ?? []; set; }

    /// <summary>What the previews say.</summary>
    public string? Text { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
