namespace DubbingSdk;

/// <summary>What to change of which segments. Either all are changed or none.</summary>
public sealed record UpdateProjectSegmentsRequest : IValidated
{
    /// <summary>The changes by the id of their segment, 1 to 500.</summary>
    public required IReadOnlyDictionary<string, UpdateProjectSegmentRequest> Segments { get; init; }

    void IValidated.Validate() => SegmentChanges.Check(Segments, Validation.Require);
}
