namespace DubbingSdk;

/// <summary>Checks the length of texts as services count it: in characters, whatever room they take in memory. Texts that are unset are in order.</summary>
internal static class TextLength
{
    public static void Check(string? text, int min, int max, string parameterName)
    {
        if (text?.EnumerateRunes().Count() is { } length && (length < min || length > max))
            throw new ArgumentException($"{parameterName} must have {min} to {max} characters; it has {length}.", parameterName);
    }
}
