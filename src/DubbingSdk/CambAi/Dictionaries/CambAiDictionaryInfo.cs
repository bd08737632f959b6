using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A glossary.</summary>
[DebuggerDisplay("{Id}")]
public sealed class CambAiDictionaryInfo
{
    /// <summary>The id of the dictionary.</summary>
    public long Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? LastEditedAt { get; set; }

    /// <summary>Its terms, where the call tells them.</summary>
    public IReadOnlyList<CambAiDictionaryTerm> DictionaryTerms { get => field ?? []; set; }

    /// <summary>The languages of its terms.</summary>
    public IReadOnlyList<CambAiLanguage> Languages { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
