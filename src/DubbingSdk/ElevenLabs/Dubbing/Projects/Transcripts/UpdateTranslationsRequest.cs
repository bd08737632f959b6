namespace DubbingSdk;

/// <summary>The new translations of several segments, applied all or none.</summary>
public sealed record UpdateTranslationsRequest : IValidated
{
    /// <summary>The translations, keyed by the id of the segment; 1 to 500.</summary>
    public required IReadOnlyDictionary<string, UpdateTranslationRequest> Segments { get; init; }

    void IValidated.Validate() => SegmentChanges.Check(Segments, Validation.Require);
}
