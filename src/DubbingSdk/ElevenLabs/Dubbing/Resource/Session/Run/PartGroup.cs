namespace DubbingSdk;

/// <summary>Segments that are worked on in the same languages, so that one call does for all of them.</summary>
internal sealed record PartGroup(IReadOnlyList<string> Segments, IReadOnlyList<string> Languages)
{
    public IEnumerable<SegmentLanguage> Parts => from segment in Segments from language in Languages select new SegmentLanguage(segment, language);

    /// <summary>Covers the parts, and nothing else, with few groups: by language, or by segments with the same languages, whichever is fewer.</summary>
    public static IReadOnlyList<PartGroup> Of(IReadOnlyCollection<SegmentLanguage> parts)
    {
        var byLanguage = parts.GroupBy(part => part.Language, part => part.SegmentId)
            .Select(group => new PartGroup([.. group], [group.Key])).ToList();
        var bySegments = parts.GroupBy(part => part.SegmentId, part => part.Language)
            .GroupBy(languages => string.Join(' ', languages.Order(StringComparer.Ordinal)))
            .Select(same => new PartGroup([.. same.Select(languages => languages.Key)], [.. same.First()])).ToList();
        return byLanguage.Count < bySegments.Count ? byLanguage : bySegments;
    }
}
