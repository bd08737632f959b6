namespace DubbingSdk;

/// <summary>Looks at a resource in the ways an edit needs.</summary>
internal static class ResourceContent
{
    public static string? SpeakerOf(this DubbingResource resource, string segmentId) =>
        resource.SpeakerTracks.FirstOrDefault(track => track.Value?.Segments.Contains(segmentId, StringComparer.Ordinal) == true).Key;

    public static SpeakerSegment? Segment(this DubbingResource resource, string segmentId) => resource.SpeakerSegments.GetValueOrDefault(segmentId);

    public static DubbedSegment? Dub(this DubbingResource resource, SegmentLanguage part) => resource.Segment(part.SegmentId)?.Dubs.GetValueOrDefault(part.Language);

    public static bool IsFresh(this DubbingResource resource, SegmentLanguage part) => resource.Dub(part) is { IsFresh: true };
}
