namespace DubbingSdk;

/// <summary>Checks the length of texts in Unicode characters, as services count them. Texts that are not set are accepted.</summary>
internal static class TextLength
{
    public static void Check(string? text, int min, int max, string parameterName)
    {
        if (text?.EnumerateRunes().Count() is { } length && (length < min || length > max))
            throw new ArgumentException($"{parameterName} must have {min} to {max} characters; it has {length}.", parameterName);
    }
}
