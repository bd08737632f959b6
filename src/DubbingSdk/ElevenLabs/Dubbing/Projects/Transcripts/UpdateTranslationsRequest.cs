namespace DubbingSdk;

/// <summary>The new translations of several segments, applied all or none.</summary>
public sealed record UpdateTranslationsRequest
{
    /// <summary>The translations, keyed by the id of the segment; 1 to 500.</summary>
    public required IReadOnlyDictionary<string, UpdateTranslationRequest> Segments { get; init; }

    internal void Check() => SegmentChanges.Check(Segments, static change => change.Check());
}
