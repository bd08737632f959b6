namespace DubbingSdk.Providers;

/// <summary>Maps languages to a service's own codes: by the tag itself, by a documented default, or as the only one that fits. Never by a guess.</summary>
public sealed class DubbingLanguageMap
{
    private readonly KeyValuePair<string, string>[] _codes;
    private readonly IReadOnlyDictionary<string, string> _defaults;

    /// <summary>Creates the map.</summary>
    /// <param name="codes">The service's codes by their BCP-47 tags.</param>
    /// <param name="defaults">The tag that the service documents as its default for a language without a region, by that language in lower case.</param>
    public DubbingLanguageMap(IEnumerable<KeyValuePair<string, string>> codes, IReadOnlyDictionary<string, string>? defaults = null)
    {
        ArgumentNullException.ThrowIfNull(codes);
        _codes = [.. codes];
        _defaults = defaults ?? new Dictionary<string, string>();
        Tags = Array.ConvertAll(_codes, code => code.Key);
    }

    /// <summary>The tags that have a code.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>Gets the service's own code of a language.</summary>
    /// <param name="language">The language. A service's own code is returned as it is.</param>
    /// <param name="provider">The name of the provider, for the exception.</param>
    /// <returns>The code.</returns>
    /// <exception cref="DubbingNotSupportedException">No code, or more than one, fits the tag; its candidates are those that share the language.</exception>
    public string GetCode(DubbingLanguage language, string provider)
    {
        if (language.IsServiceCode)
            return language.Value;
        if ((Exact(language.Value) ?? Default(language.Value)) is { } code)
            return code;

        var related = Array.FindAll(_codes, known => Primary(known.Key).Equals(Primary(language.Value), StringComparison.OrdinalIgnoreCase));
        return related is [var only] && !language.Value.Contains('-', StringComparison.Ordinal)
            ? only.Value
            : throw NotSupported(language, provider, Array.ConvertAll(related, known => known.Key));
    }

    internal static string Primary(string tag) => tag.Split('-')[0];

    private string? Exact(string tag) => Array.Find(_codes, code => code.Key.Equals(tag, StringComparison.OrdinalIgnoreCase)).Value;

    private string? Default(string tag) => _defaults.GetValueOrDefault(tag.ToLowerInvariant()) is { } regional ? Exact(regional) : null;

    private DubbingNotSupportedException NotSupported(DubbingLanguage language, string provider, string[] candidates)
    {
        var advice = candidates.Length > 0
            ? $"Use one of {string.Join(", ", candidates)}"
            : $"Use one of the {Tags.Count} in {nameof(DubbingCapabilities)}.{nameof(DubbingCapabilities.TargetLanguages)}";
        return new($"The provider '{provider}' has no code for the language '{language}' alone. {advice}, or {nameof(DubbingLanguage)}.{nameof(DubbingLanguage.OfService)} with the service's own code.", provider, candidates);
    }
}
