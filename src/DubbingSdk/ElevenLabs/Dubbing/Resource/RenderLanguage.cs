namespace DubbingSdk;

/// <summary>The special values for the language of a render.</summary>
public static class RenderLanguage
{
    /// <summary>The source, instead of a target language.</summary>
    public const string Original = "original";
}
