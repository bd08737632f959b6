namespace DubbingSdk;

/// <summary>The changes to several segments of a project, applied all or none.</summary>
public sealed record UpdateProjectSegmentsRequest
{
    /// <summary>The changes, keyed by the id of the segment; 1 to 500.</summary>
    public required IReadOnlyDictionary<string, UpdateProjectSegmentRequest> Segments { get; init; }

    internal void Check() => SegmentChanges.Check(Segments, static change => change.Check());
}
