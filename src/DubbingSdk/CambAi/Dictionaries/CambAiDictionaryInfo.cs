using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A glossary.</summary>
[DebuggerDisplay("{Id}")]
public sealed class CambAiDictionaryInfo
{
    /// <summary>The id of the dictionary.</summary>
    public long Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? LastEditedAt { get; init; }

    /// <summary>Its terms, where the call tells them.</summary>
    public IReadOnlyList<CambAiDictionaryTerm> DictionaryTerms
    {
        get => field ?? [];
        init;
    }

    /// <summary>The languages of its terms.</summary>
    public IReadOnlyList<CambAiLanguage> Languages
    {
        get => field ?? [];
        init;
    }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
