using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A language in a list of the service.</summary>
[DebuggerDisplay("{Language}")]
public sealed class CambAiLanguageInfo
{
    /// <summary>The language, identified by its number.</summary>
    [JsonPropertyName("id")]
    public CambAiLanguage Language { get; set; }

    /// <summary>The name, for example <c>Spanish (Spain)</c>.</summary>
    [JsonPropertyName("language")]
    public string? Name { get; set; }

    /// <summary>The tag, for example <c>es-es</c>. Its case is not consistent.</summary>
    public string? ShortName { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
