namespace DubbingSdk.CambAi;

/// <summary>A term in one language.</summary>
public sealed record CambAiTermTranslation
{
    /// <summary>The term.</summary>
    public required string Translation { get; init; }

    /// <summary>The language.</summary>
    public required CambAiLanguage Language { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CambAiTermTranslation);

    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(Translation))
            throw new ArgumentException("Translation is empty.", nameof(Translation));

        CambAiLanguage.Require(Language, nameof(Language));
    }
}
