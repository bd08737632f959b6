namespace DubbingSdk;

/// <summary>What can stand in place of the language of a render.</summary>
public static class RenderLanguage
{
    /// <summary>The track of the source.</summary>
    public const string Original = "original";
}
