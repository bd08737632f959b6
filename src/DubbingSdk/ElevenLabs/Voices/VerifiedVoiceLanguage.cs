using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A language for which the quality of a voice is verified.</summary>
[DebuggerDisplay("{Language}: {ModelId}")]
public sealed class VerifiedVoiceLanguage
{
    /// <summary>The code of the language.</summary>
    public string? Language { get; set; }

    /// <summary>The id of the model that the quality is verified for.</summary>
    public string ModelId { get => field ?? string.Empty; set; }

    /// <summary>The accent.</summary>
    public string? Accent { get; set; }

    /// <summary>The code of the language with its region, such as <c>en-US</c>.</summary>
    public string? Locale { get; set; }

    /// <summary>The URI of a sample.</summary>
    [JsonPropertyName("preview_url")]
    public Uri? PreviewUri { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
