namespace DubbingSdk;

/// <summary>What a save does besides sending the changes.</summary>
public sealed record StudioSaveOptions
{
    /// <summary>Whether to have a segment translated anew whose source text was changed, into the languages whose translation was not. Billed.</summary>
    /// <value><see langword="true"/>.</value>
    public bool Retranslate { get; init; } = true;

    /// <summary>What to have dubbed. Billed.</summary>
    /// <value><see cref="StudioDubScope.BecameStale"/>.</value>
    public StudioDubScope Dub { get; init; } = StudioDubScope.BecameStale;

    /// <summary>The files to make when all else is done.</summary>
    /// <value>None.</value>
    public IReadOnlyList<StudioRender> Renders { get; init; } = [];

    /// <summary>How to wait for the work.</summary>
    /// <value>Unset: as the defaults of <see cref="PollingOptions"/> say.</value>
    public PollingOptions? Polling { get; init; }

    /// <summary>
    /// How long to wait for a new translation to differ from the one before. The service does not say when it is done, and a translation may stay the same.
    /// </summary>
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
                throw new ArgumentException($"The dub is not made into '{render.Language}'. Render one of {string.Join(", ", targetLanguages)}, or '{RenderLanguage.Original}'.", nameof(Renders));
        }
    }
}
