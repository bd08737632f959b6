namespace DubbingSdk;

/// <summary>Segments with the same target languages, which share one call.</summary>
internal sealed record PartGroup(IReadOnlyList<string> Segments, IReadOnlyList<string> Languages)
{
    public IEnumerable<SegmentLanguage> Parts => from segment in Segments from language in Languages select new SegmentLanguage(segment, language);

    /// <summary>Groups the parts exactly, by language or by segments with the same languages, whichever gives fewer groups.</summary>
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
