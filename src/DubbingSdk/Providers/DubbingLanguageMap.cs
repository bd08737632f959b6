namespace DubbingSdk.Providers;

/// <summary>Maps languages to the codes of a service: by the tag, by a documented default, or as the only candidate. It never guesses.</summary>
public sealed class DubbingLanguageMap
{
    private readonly KeyValuePair<string, string>[] _codes;
    private readonly IReadOnlyDictionary<string, string> _defaults;

    /// <summary>Creates the map.</summary>
    /// <param name="codes">The codes of the service, by BCP-47 tag.</param>
    /// <param name="defaults">The tags that the service documents as defaults of languages without a region, by language in lower case.</param>
    public DubbingLanguageMap(IEnumerable<KeyValuePair<string, string>> codes, IReadOnlyDictionary<string, string>? defaults = null)
    {
        ArgumentNullException.ThrowIfNull(codes);
        _codes = [.. codes];
        _defaults = defaults ?? new Dictionary<string, string>();
        Tags = Array.ConvertAll(_codes, code => code.Key);
    }

    /// <summary>The tags that have a code.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>Gets the code of a language.</summary>
    /// <param name="language">The language. The code of a service is returned as it is.</param>
    /// <param name="provider">The name of the provider, for the message of the exception.</param>
    /// <returns>The code.</returns>
    /// <exception cref="DubbingNotSupportedException">No code or several codes match the tag. <see cref="DubbingNotSupportedException.Candidates"/> has the tags with the same language.</exception>
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
        return new($"The provider '{provider}' has no single code for the language '{language}'. {advice}, or {nameof(DubbingLanguage)}.{nameof(DubbingLanguage.OfService)} with the code of the service.", provider, candidates);
    }
}
