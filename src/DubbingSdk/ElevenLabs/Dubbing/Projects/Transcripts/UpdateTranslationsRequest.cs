namespace DubbingSdk;

/// <summary>The new translations of segments. Either all are changed or none.</summary>
public sealed record UpdateTranslationsRequest : IValidated
{
    /// <summary>The changes by the id of their segment, 1 to 500.</summary>
    public required IReadOnlyDictionary<string, UpdateTranslationRequest> Segments { get; init; }

    void IValidated.Validate() => SegmentChanges.Check(Segments, Validation.Require);
}
