namespace DubbingSdk.CambAi;

/// <summary>A request to add or replace a term.</summary>
public sealed record CambAiTermRequest : IValidated
{
    /// <summary>The term in each language. At least one.</summary>
    public required IReadOnlyList<CambAiTermTranslation> Translations { get; init; }

    /// <summary>Returns the name of the type, without the values of its properties.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(CambAiTermRequest);

    void IValidated.Validate()
    {
        if (Translations is null or [])
            throw new ArgumentException("Translations is empty. Set the term in at least one language.", nameof(Translations));
        foreach (var translation in Translations)
            translation.Check();
    }
}
