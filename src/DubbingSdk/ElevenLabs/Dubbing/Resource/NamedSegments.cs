namespace DubbingSdk;

/// <summary>What a choice of segments and languages must be like.</summary>
/// <remarks>The service does not say whether an empty list stands for none or for all, and all may be costly.</remarks>
internal static class NamedSegments
{
    public static void Check(IReadOnlyList<string> segments, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(segments, parameterName);
        if (segments.Count == 0)
            throw new ArgumentException($"{parameterName} is empty. Name each segment; the keys of DubbingResource.SpeakerSegments are all of them.", parameterName);
        if (segments.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"{parameterName} holds an empty id.", parameterName);
    }

    public static void CheckLanguages(IReadOnlyList<string>? languages, string parameterName)
    {
        if (languages is null)
            return;
        if (languages.Count == 0)
            throw new ArgumentException($"{parameterName} is empty. Name languages, or pass null for all of them.", parameterName);

        foreach (var language in languages)
            LanguageCode.Check(language ?? string.Empty, parameterName, allowAuto: false);
    }
}
