using System.Text.RegularExpressions;

namespace DubbingSdk;

/// <summary>Tells a language code from a mistake, without claiming to know which ones a service speaks.</summary>
internal static partial class LanguageCode
{
    public static void Check(string? code, string parameterName, bool allowAuto)
    {
        if (code is null || Shape().IsMatch(code) || (allowAuto && code == "auto"))
            return;

        throw new ArgumentException($"'{code}' is not a language code. Use an ISO 639 code such as \"es\" or \"fil\"{(allowAuto ? ", or \"auto\"" : string.Empty)}.", parameterName);
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
