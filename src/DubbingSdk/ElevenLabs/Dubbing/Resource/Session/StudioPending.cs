namespace DubbingSdk;

/// <summary>What a save has begun. A second save, after the first one failed, goes on with it.</summary>
internal sealed class StudioPending
{
    public bool HasBegun { get; set; }

    /// <summary>What the changes touched, and may have made stale.</summary>
    public HashSet<SegmentLanguage> Touched { get; } = [];

    /// <summary>The segments with a new text in the source.</summary>
    public HashSet<string> NewTexts { get; } = new(StringComparer.Ordinal);

    /// <summary>What was translated, by itself or with its dub, since its segment got a new text.</summary>
    public HashSet<SegmentLanguage> Translated { get; } = [];

    /// <summary>What the service was asked to work on, and may change by itself.</summary>
    public HashSet<SegmentLanguage> Worked { get; } = [];

    /// <summary>Translations that are not seen yet.</summary>
    public List<TranslationWait> Translations { get; } = [];

    /// <summary>Dubs that are not seen yet.</summary>
    public List<SegmentDubOperation> Dubs { get; } = [];

    /// <summary>Renders that were begun.</summary>
    public List<(StudioRender Render, RenderOperation Operation)> Renders { get; } = [];

    /// <summary>Renders that may have been begun, with the renders that there were before.</summary>
    public List<(StudioRender Render, HashSet<string> Before)> DoubtfulRenders { get; } = [];

    public void Touch(IEnumerable<StudioSegment> segments, params IEnumerable<string> languages) =>
        Touched.UnionWith(from segment in segments where segment.Id is not null from language in languages select new SegmentLanguage(segment.Id!, language));

    public void SetNewText(string segmentId)
    {
        NewTexts.Add(segmentId);
        Translated.RemoveWhere(part => part.SegmentId == segmentId);
    }
}
