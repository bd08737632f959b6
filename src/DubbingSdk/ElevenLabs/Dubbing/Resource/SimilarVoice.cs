using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A library voice.</summary>
[DebuggerDisplay("{VoiceId}: {Name}")]
public sealed class SimilarVoice
{
    /// <summary>The id of the voice.</summary>
    [JsonRequired]
    public string VoiceId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The name of the voice.</summary>
    public string? Name { get; set; }

    /// <summary>What kind of voice it is.</summary>
    public VoiceCategory Category { get; set; }

    /// <summary>What the voice is like.</summary>
    public string? Description { get; set; }

    /// <summary>The address of a sample.</summary>
    [JsonPropertyName("preview_url")]
    public Uri? PreviewUri { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
