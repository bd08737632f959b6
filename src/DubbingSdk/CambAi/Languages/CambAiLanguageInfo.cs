using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A language as the service lists it.</summary>
[DebuggerDisplay("{Language}")]
public sealed class CambAiLanguageInfo
{
    /// <summary>The language, by its number.</summary>
    [JsonPropertyName("id")]
    public CambAiLanguage Language { get; set; }

    /// <summary>Its name, for example <c>Spanish (Spain)</c>.</summary>
    [JsonPropertyName("language")]
    public string? Name { get; set; }

    /// <summary>Its tag, for example <c>es-es</c>. The service does not keep to one case.</summary>
    public string? ShortName { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
