using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A term of a dictionary.</summary>
[DebuggerDisplay("{Id}")]
public sealed class CambAiDictionaryTerm
{
    /// <summary>The id of the term.</summary>
    public long Id { get; set; }

    /// <summary>The term in each language.</summary>
    public IReadOnlyList<CambAiTermText> TermTranslations { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
