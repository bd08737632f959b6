using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A language in which a voice was verified to sound well.</summary>
[DebuggerDisplay("{Language}: {ModelId}")]
public sealed class VerifiedVoiceLanguage
{
    /// <summary>The code of the language.</summary>
    public string? Language { get; set; }

    /// <summary>The id of the model it was verified with.</summary>
    public string ModelId { get => field ?? string.Empty; set; }

    /// <summary>The accent.</summary>
    public string? Accent { get; set; }

    /// <summary>The code of the language with its region, such as <c>en-US</c>.</summary>
    public string? Locale { get; set; }

    /// <summary>The address of a sample.</summary>
    [JsonPropertyName("preview_url")]
    public Uri? PreviewUri { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
