namespace DubbingSdk;

/// <summary>The segments to move, and the speaker to move them to.</summary>
public sealed record MigrateSegmentsRequest : IValidated
{
    /// <summary>The ids of the segments, at least one.</summary>
    public required IReadOnlyList<string> SegmentIds { get; init; }

    /// <summary>The id of the new speaker.</summary>
    public required string SpeakerId { get; init; }

    void IValidated.Validate()
    {
        NamedSegments.Check(SegmentIds, nameof(SegmentIds));
        ArgumentException.ThrowIfNullOrWhiteSpace(SpeakerId, nameof(SpeakerId));
    }
}
