using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The previews of a voice design.</summary>
[DebuggerDisplay("{Previews.Count} previews")]
public sealed class VoicePreviews
{
    /// <summary>The previews, each of a different voice.</summary>
    public IReadOnlyList<VoicePreview> Previews { get => field ?? []; set; }

    /// <summary>The text that the previews speak.</summary>
    public string? Text { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
