namespace DubbingSdk;

/// <summary>What to change of which segments. Either all are changed or none.</summary>
public sealed record UpdateProjectSegmentsRequest
{
    /// <summary>The changes by the id of their segment, 1 to 500.</summary>
    public required IReadOnlyDictionary<string, UpdateProjectSegmentRequest> Segments { get; init; }

    internal void Check() => SegmentChanges.Check(Segments, static change => change.Check());
}
