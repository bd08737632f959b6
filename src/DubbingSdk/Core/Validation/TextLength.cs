namespace DubbingSdk;

/// <summary>Validates the length of a text as services count it: in Unicode characters, not in UTF-16 units. An unset text is valid.</summary>
internal static class TextLength
{
    public static void Check(string? text, int min, int max, string parameterName)
    {
        if (text?.EnumerateRunes().Count() is { } length && (length < min || length > max))
            throw new ArgumentException($"{parameterName} must have {min} to {max} characters; it has {length}.", parameterName);
    }
}
