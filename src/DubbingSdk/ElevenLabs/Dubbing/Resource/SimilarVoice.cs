using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A library voice that is similar to the voice of a speaker.</summary>
[DebuggerDisplay("{VoiceId}: {Name}")]
public sealed class SimilarVoice
{
    /// <summary>The id of the voice.</summary>
    [JsonRequired]
    public string VoiceId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The name of the voice.</summary>
    public string? Name { get; set; }

    /// <summary>The category of the voice.</summary>
    public VoiceCategory Category { get; set; }

    /// <summary>The description of the voice.</summary>
    public string? Description { get; set; }

    /// <summary>The URI of a sample.</summary>
    [JsonPropertyName("preview_url")]
    public Uri? PreviewUri { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
