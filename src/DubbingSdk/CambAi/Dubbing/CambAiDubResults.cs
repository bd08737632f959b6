using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The results of a dub: a single one, or one for each target language.</summary>
[DebuggerDisplay("{Single == null ? ByLanguage.Count : 1} languages")]
[JsonConverter(typeof(CambAiDubResultsConverter))]
public sealed class CambAiDubResults
{
    /// <summary>The result, where the service returned a single one; otherwise <see langword="null"/>.</summary>
    public CambAiDubResult? Single { get; set; }

    /// <summary>The results by language, where the service returned a map; otherwise empty. The keys are the languages as the service writes them.</summary>
    /// <remarks>The service does not document whether the keys are numbers or tags. <see cref="Find"/> accepts both.</remarks>
    public IReadOnlyDictionary<string, CambAiDubResult> ByLanguage { get => field ?? ReadOnlyDictionary<string, CambAiDubResult>.Empty; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Finds the result in a language. A <see cref="Single"/> result states no language and matches any.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The result, or <see langword="null"/> when there is none.</returns>
    public CambAiDubResult? Find(CambAiLanguage language) =>
        Single ?? ByLanguage.FirstOrDefault(result => result.Key.Length > 0 && new CambAiLanguage(result.Key) == language).Value;

    /// <summary>Returns the result in a language, or the only one; <see langword="null"/> when there is none.</summary>
    internal CambAiDubResult? Choose(CambAiLanguage? language)
    {
        if (Single is not null || ByLanguage.Count == 0)
            return Single;
        if (language is { } wanted)
            return Find(wanted) ?? throw new ArgumentException($"The dub has no result in '{wanted}'. Its languages are: {string.Join(", ", ByLanguage.Keys)}.", nameof(language));
        if (ByLanguage.Count > 1)
            throw new ArgumentException($"The dub has several languages. Choose one of: {string.Join(", ", ByLanguage.Keys)}.", nameof(language));

        return ByLanguage.Values.First();
    }
}
