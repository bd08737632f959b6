namespace DubbingSdk;

/// <summary>A segment in one language.</summary>
/// <param name="SegmentId">The id of the segment.</param>
/// <param name="Language">The language.</param>
public readonly record struct SegmentLanguage(string SegmentId, string Language)
{
    /// <inheritdoc/>
    public override string ToString() => $"{SegmentId}/{Language}";
}
