namespace DubbingSdk;

/// <summary>How long a text may be, in characters as readers count them at most.</summary>
internal static class TextLength
{
    /// <summary>Refuses what is too long however characters are counted: a pair of surrogates is one here.</summary>
    public static void Check(string? text, int most, string parameterName)
    {
        if (text?.Length > most && text.EnumerateRunes().Count() > most)
            throw new ArgumentException($"{parameterName} has a text of {text.Length} characters; at most {most} are allowed.", parameterName);
    }
}
