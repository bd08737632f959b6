using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A language that a model speaks.</summary>
[DebuggerDisplay("{LanguageId}: {Name}")]
public sealed class ModelLanguage
{
    /// <summary>The code of the language.</summary>
    public string LanguageId { get => field ?? string.Empty; set; }

    /// <summary>The name of the language.</summary>
    public string? Name { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
