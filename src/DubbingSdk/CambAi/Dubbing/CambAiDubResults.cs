using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>What came of a dub: one result, or one for each language.</summary>
[DebuggerDisplay("{Single == null ? ByLanguage.Count : 1} languages")]
[JsonConverter(typeof(CambAiDubResultsConverter))]
public sealed class CambAiDubResults
{
    /// <summary>The result, when the service answered with one alone; else <see langword="null"/>.</summary>
    public CambAiDubResult? Single { get; set; }

    /// <summary>The results, when the service answered with a map of them; else empty. The keys are languages as the service wrote them.</summary>
    /// <remarks>Whether the keys are numbers or tags is not documented; <see cref="Find"/> understands both.</remarks>
    public IReadOnlyDictionary<string, CambAiDubResult> ByLanguage { get => field ?? ReadOnlyDictionary<string, CambAiDubResult>.Empty; set; }

    /// <summary>What the service sent beside the results.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Finds the result in a language. A <see cref="Single"/> result has no language and counts for any.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The result, or <see langword="null"/> when there is none.</returns>
    public CambAiDubResult? Find(CambAiLanguage language) =>
        Single ?? ByLanguage.FirstOrDefault(result => result.Key.Length > 0 && new CambAiLanguage(result.Key) == language).Value;

    /// <summary>The result in a language, or the only one there is; <see langword="null"/> when there is none at all.</summary>
    internal CambAiDubResult? Choose(CambAiLanguage? language)
    {
        if (Single is not null || ByLanguage.Count == 0)
            return Single;
        if (language is { } wanted)
            return Find(wanted) ?? throw new ArgumentException($"The dub has no result in '{wanted}'. It has: {string.Join(", ", ByLanguage.Keys)}.", nameof(language));
        if (ByLanguage.Count > 1)
            throw new ArgumentException($"The dub has several languages. Choose one of: {string.Join(", ", ByLanguage.Keys)}.", nameof(language));

        return ByLanguage.Values.First();
    }
}
