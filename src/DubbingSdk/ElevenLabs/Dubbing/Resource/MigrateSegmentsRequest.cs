namespace DubbingSdk;

/// <summary>Which segments go to which speaker.</summary>
public sealed record MigrateSegmentsRequest : IValidated
{
    /// <summary>The ids of the segments.</summary>
    public required IReadOnlyList<string> SegmentIds { get; init; }

    /// <summary>The id of the speaker they go to.</summary>
    public required string SpeakerId { get; init; }

    void IValidated.Validate()
    {
        NamedSegments.Check(SegmentIds, nameof(SegmentIds));
        ArgumentException.ThrowIfNullOrWhiteSpace(SpeakerId, nameof(SpeakerId));
    }
}
