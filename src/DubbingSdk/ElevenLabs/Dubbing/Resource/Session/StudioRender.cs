namespace DubbingSdk;

/// <summary>A file to make at the end of a save.</summary>
/// <param name="Language">A target language, or <see cref="RenderLanguage.Original"/>.</param>
/// <param name="Request">What kind of file.</param>
public sealed record StudioRender(string Language, RenderRequest Request)
{
    /// <summary>Makes it from the kind of file alone.</summary>
    /// <param name="language">A target language, or <see cref="RenderLanguage.Original"/>.</param>
    /// <param name="type">The kind of file.</param>
    public StudioRender(string language, RenderType type)
        : this(language, new RenderRequest { RenderType = type })
    {
    }
}
