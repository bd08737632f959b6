namespace DubbingSdk.CambAi;

/// <summary>A term in one language.</summary>
public sealed record CambAiTermTranslation
{
    /// <summary>The term.</summary>
    public required string Translation { get; init; }

    /// <summary>The language.</summary>
    public required CambAiLanguage Language { get; init; }

    /// <summary>Returns the name of the type, without the values of its properties.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(CambAiTermTranslation);

    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(Translation))
            throw new ArgumentException("Translation is empty. Set the term in this language.", nameof(Translation));

        CambAiLanguage.Require(Language, nameof(Language));
    }
}
