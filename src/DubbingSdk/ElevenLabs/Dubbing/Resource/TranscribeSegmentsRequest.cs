namespace DubbingSdk;

/// <summary>The segments to transcribe.</summary>
public sealed record TranscribeSegmentsRequest
{
    /// <summary>The ids of the segments, at least one.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    internal void Check() => NamedSegments.Check(Segments, nameof(Segments));
}
