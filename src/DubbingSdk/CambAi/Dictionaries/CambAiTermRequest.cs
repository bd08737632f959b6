namespace DubbingSdk.CambAi;

/// <summary>A term in its languages.</summary>
public sealed record CambAiTermRequest : IValidated
{
    /// <summary>The term in each language, at least one.</summary>
    public required IReadOnlyList<CambAiTermTranslation> Translations { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CambAiTermRequest);

    void IValidated.Validate()
    {
        if (Translations is null or [])
            throw new ArgumentException("Translations is empty. Give the term in at least one language.", nameof(Translations));
        foreach (var translation in Translations)
            translation.Check();
    }
}
