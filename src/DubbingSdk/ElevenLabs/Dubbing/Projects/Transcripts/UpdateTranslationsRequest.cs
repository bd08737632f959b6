namespace DubbingSdk;

/// <summary>The new translations of segments. Either all are changed or none.</summary>
public sealed record UpdateTranslationsRequest
{
    /// <summary>The changes by the id of their segment, 1 to 500.</summary>
    public required IReadOnlyDictionary<string, UpdateTranslationRequest> Segments { get; init; }

    internal void Check() => SegmentChanges.Check(Segments, static change => change.Check());
}
