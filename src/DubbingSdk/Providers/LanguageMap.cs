namespace DubbingSdk.Providers;

/// <summary>Tells a service's own code for a language: by the tag itself, by a documented default, or as the only one that fits. Never by a guess.</summary>
/// <param name="provider">The name of the provider.</param>
/// <param name="codes">The codes by their tags.</param>
/// <param name="defaults">The tag that the service means by a language without a region, where it says so.</param>
internal sealed class LanguageMap(string provider, IReadOnlyList<KeyValuePair<string, string>> codes, IReadOnlyDictionary<string, string>? defaults = null)
{
    /// <summary>The tags there are codes for.</summary>
    public IReadOnlyList<string> Tags { get; } = [.. codes.Select(code => code.Key)];

    public string CodeOf(DubbingLanguage language)
    {
        if (language.IsServiceCode || Exact(language.Value) is not null)
            return language.IsServiceCode ? language.Value : Exact(language.Value)!;
        if (defaults?.GetValueOrDefault(language.Value.ToLowerInvariant()) is { } tag && Exact(tag) is { } usual)
            return usual;

        var related = codes.Where(code => Primary(code.Key).Equals(Primary(language.Value), StringComparison.OrdinalIgnoreCase)).ToList();
        return related is [var only] && !language.Value.Contains('-', StringComparison.Ordinal)
            ? only.Value
            : throw NotSupported(language, related.ConvertAll(code => code.Key));
    }

    public static string Primary(string tag) => tag.Split('-')[0];

    private string? Exact(string tag) => codes.FirstOrDefault(code => code.Key.Equals(tag, StringComparison.OrdinalIgnoreCase)).Value;

    private DubbingNotSupportedException NotSupported(DubbingLanguage language, List<string> candidates)
    {
        var advice = candidates.Count > 0
            ? $"Use one of {string.Join(", ", candidates)}"
            : $"Use one of the {Tags.Count} in {nameof(DubbingCapabilities)}.{nameof(DubbingCapabilities.TargetLanguages)}";
        return new($"The provider '{provider}' has no code for the language '{language}' alone. {advice}, or {nameof(DubbingLanguage)}.{nameof(DubbingLanguage.OfService)} with the service's own code.", provider, candidates);
    }
}
