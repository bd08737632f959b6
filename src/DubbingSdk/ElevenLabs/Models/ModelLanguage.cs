using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A language that a model supports.</summary>
[DebuggerDisplay("{LanguageId}: {Name}")]
public sealed class ModelLanguage
{
    /// <summary>The code of the language.</summary>
    public string LanguageId { get => field ?? string.Empty; set; }

    /// <summary>The name of the language.</summary>
    public string? Name { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
