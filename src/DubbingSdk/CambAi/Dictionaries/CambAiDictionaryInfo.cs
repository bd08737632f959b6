using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A dictionary, which fixes the translations of terms.</summary>
[DebuggerDisplay("{Id}")]
public sealed class CambAiDictionaryInfo
{
    /// <summary>The id of the dictionary.</summary>
    public long Id { get; set; }

    /// <summary>The name of the dictionary.</summary>
    public string? Name { get; set; }

    /// <summary>The description of the dictionary.</summary>
    public string? Description { get; set; }

    /// <summary>The time when the dictionary was created.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time of the last change.</summary>
    public DateTimeOffset? LastEditedAt { get; set; }

    /// <summary>The terms. Only <see cref="CambAiDictionariesClient.GetDetailsAsync"/> returns them.</summary>
    public IReadOnlyList<CambAiDictionaryTerm> DictionaryTerms { get => field ?? []; set; }

    /// <summary>The languages of the terms.</summary>
    public IReadOnlyList<CambAiLanguage> Languages { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
