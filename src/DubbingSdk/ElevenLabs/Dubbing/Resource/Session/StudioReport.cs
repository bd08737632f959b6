namespace DubbingSdk;

/// <summary>The results of a save.</summary>
public sealed class StudioReport
{
    private readonly List<StudioEdit> _edits = [];
    private readonly List<SegmentLanguage> _translated = [];
    private readonly List<SegmentLanguage> _dubbed = [];
    private readonly List<RenderOperation> _renders = [];

    /// <summary>The changes that were sent, one per call, in order.</summary>
    public IReadOnlyList<StudioEdit> Edits => _edits;

    /// <summary>The segments that were translated again, by target language.</summary>
    public IReadOnlyList<SegmentLanguage> Translated => _translated;

    /// <summary>The segments that were dubbed, by target language.</summary>
    public IReadOnlyList<SegmentLanguage> Dubbed => _dubbed;

    /// <summary>The renders, in the order of <see cref="StudioSaveOptions.Renders"/>.</summary>
    public IReadOnlyList<RenderOperation> Renders => _renders;

    internal void Add(StudioEdit edit) => _edits.Add(edit);

    internal void AddTranslated(IEnumerable<SegmentLanguage> parts) => _translated.AddRange(parts);

    internal void AddDubbed(IEnumerable<SegmentLanguage> parts) => _dubbed.AddRange(parts);

    internal void Add(RenderOperation render) => _renders.Add(render);
}
