namespace DubbingSdk;

/// <summary>Validates lists of segments and target languages.</summary>
/// <remarks>An empty list is refused: the service does not document whether it selects none or all, and all may be costly.</remarks>
internal static class NamedSegments
{
    public static void Check(IReadOnlyList<string> segments, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(segments, parameterName);
        if (segments.Count == 0)
            throw new ArgumentException($"{parameterName} is empty. List each segment; the keys of DubbingResource.SpeakerSegments are all segments.", parameterName);
        if (segments.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"{parameterName} contains an empty id. Leave it out.", parameterName);
    }

    public static void CheckLanguages(IReadOnlyList<string>? languages, string parameterName)
    {
        if (languages is null)
            return;
        if (languages.Count == 0)
            throw new ArgumentException($"{parameterName} is empty. List target languages, or pass null for all of them.", parameterName);

        foreach (var language in languages)
            LanguageCode.Check(language ?? string.Empty, parameterName, allowAuto: false);
    }
}
