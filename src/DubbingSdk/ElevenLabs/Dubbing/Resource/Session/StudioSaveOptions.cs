namespace DubbingSdk;

/// <summary>Options for a save: the work that follows the changes.</summary>
public sealed record StudioSaveOptions
{
    /// <summary>Whether to translate segments with a changed source text again, in each target language whose translation was not changed. Billed.</summary>
    /// <value><see langword="true"/>.</value>
    public bool Retranslate { get; init; } = true;

    /// <summary>The segments to dub. Billed.</summary>
    /// <value><see cref="StudioDubScope.BecameStale"/>.</value>
    public StudioDubScope Dub { get; init; } = StudioDubScope.BecameStale;

    /// <summary>The files to render after the dub.</summary>
    /// <value>None.</value>
    public IReadOnlyList<StudioRender> Renders { get; init; } = [];

    /// <summary>The polling options.</summary>
    /// <value>Unset: the defaults of <see cref="PollingOptions"/>.</value>
    public PollingOptions? Polling { get; init; }

    /// <summary>The longest wait for a new translation to differ from the previous one. The service does not report when a translation is completed, and the text may stay the same.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan TranslationSettleTime { get; init; } = TimeSpan.FromSeconds(30);

    internal void Check(IReadOnlyList<string> targetLanguages)
    {
        if (!Enum.IsDefined(Dub))
            throw new ArgumentException($"Dub must be one of {string.Join(", ", Enum.GetNames<StudioDubScope>())}.", nameof(Dub));
        if (TranslationSettleTime < TimeSpan.Zero)
            throw new ArgumentException("TranslationSettleTime must not be negative.", nameof(TranslationSettleTime));
        Polling?.Check();
        foreach (var render in Renders)
        {
            Validation.Require(render.Request);
            if (render.Language != RenderLanguage.Original && !targetLanguages.Contains(render.Language, StringComparer.Ordinal))
                throw new ArgumentException($"The dub has no target language '{render.Language}'. Render one of {string.Join(", ", targetLanguages)}, or '{RenderLanguage.Original}'.", nameof(Renders));
        }
    }
}
