namespace DubbingSdk;

/// <summary>The segments to transcribe.</summary>
public sealed record TranscribeSegmentsRequest : IValidated
{
    /// <summary>The ids of the segments, at least one.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    void IValidated.Validate() => NamedSegments.Check(Segments, nameof(Segments));
}
