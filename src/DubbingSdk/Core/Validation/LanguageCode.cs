namespace DubbingSdk;

/// <summary>Validates the form of a language code. Which codes a service supports is for the service to decide.</summary>
internal static class LanguageCode
{
    public static void Check(string? code, string parameterName, bool allowAuto)
    {
        if (code is null || IsShaped(code) || (allowAuto && code == "auto"))
            return;

        throw new ArgumentException($"'{code}' is not a language code. Use an ISO 639 code such as \"es\" or \"fil\"{(allowAuto ? ", or \"auto\"" : string.Empty)}.", parameterName);
    }

    private static bool IsShaped(string code) => code.Split('-') is [var language, .. var subtags]
        && language.Length is 2 or 3 && language.All(char.IsAsciiLetter)
        && Array.TrueForAll(subtags, static subtag => subtag.Length is >= 2 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
}
