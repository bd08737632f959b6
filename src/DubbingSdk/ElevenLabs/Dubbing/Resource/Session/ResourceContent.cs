namespace DubbingSdk;

/// <summary>Lookups in a resource.</summary>
internal static class ResourceContent
{
    /// <summary>The ids of the speakers, keyed by segment.</summary>
    public static Dictionary<string, string> Owners(this DubbingResource resource)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (speaker, track) in resource.SpeakerTracks)
        {
            foreach (var segment in track?.Segments ?? [])
                owners[segment] = speaker;
        }

        return owners;
    }

    /// <summary>The entries that are not null: the service may send null for one.</summary>
    public static IEnumerable<KeyValuePair<string, T>> Present<T>(this IReadOnlyDictionary<string, T> entries)
        where T : class => entries.Where(entry => entry.Value is not null);

    public static SpeakerSegment? Segment(this DubbingResource resource, string segmentId) => resource.SpeakerSegments.GetValueOrDefault(segmentId);

    public static DubbedSegment? Dub(this DubbingResource resource, SegmentLanguage part) => resource.Segment(part.SegmentId)?.Dubs.GetValueOrDefault(part.Language);

    public static bool IsFresh(this DubbingResource resource, SegmentLanguage part) => resource.Dub(part) is { IsFresh: true };
}
