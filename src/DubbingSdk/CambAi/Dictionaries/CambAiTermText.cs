using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A term in one language.</summary>
[DebuggerDisplay("{Language}")]
public sealed class CambAiTermText
{
    /// <summary>The language.</summary>
    public CambAiLanguage Language { get; set; }

    /// <summary>The term.</summary>
    public string? TermText { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
