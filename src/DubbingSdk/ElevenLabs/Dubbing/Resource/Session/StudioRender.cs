namespace DubbingSdk;

/// <summary>A render to create at the end of a save.</summary>
/// <param name="Language">A target language, or <see cref="RenderLanguage.Original"/>.</param>
/// <param name="Request">The options of the render.</param>
public sealed record StudioRender(string Language, RenderRequest Request)
{
    /// <summary>Creates a render with default options.</summary>
    /// <param name="language">A target language, or <see cref="RenderLanguage.Original"/>.</param>
    /// <param name="type">The kind of file.</param>
    public StudioRender(string language, RenderType type)
        : this(language, new RenderRequest { RenderType = type })
    {
    }
}
