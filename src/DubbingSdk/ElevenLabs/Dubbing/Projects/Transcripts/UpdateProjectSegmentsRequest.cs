namespace DubbingSdk;

/// <summary>The changes to several segments of a project, applied all or none.</summary>
public sealed record UpdateProjectSegmentsRequest : IValidated
{
    /// <summary>The changes, keyed by the id of the segment; 1 to 500.</summary>
    public required IReadOnlyDictionary<string, UpdateProjectSegmentRequest> Segments { get; init; }

    void IValidated.Validate() => SegmentChanges.Check(Segments, Validation.Require);
}
