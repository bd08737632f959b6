namespace DubbingSdk;

/// <summary>The progress of a save, from which another save continues after a failure.</summary>
internal sealed class SaveState
{
    private readonly HashSet<object> _ambiguousCreations = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SegmentLanguage> _touched = [];
    private readonly HashSet<SegmentLanguage> _worked = [];
    private readonly Dictionary<string, HashSet<string>> _translatedNewTexts = new(StringComparer.Ordinal);
    private readonly List<TranslationWait> _translations = [];
    private readonly List<SegmentDubOperation> _dubs = [];
    private readonly List<RenderStart> _renders = [];
    private readonly List<AmbiguousRender> _ambiguousRenders = [];

    public StudioReport Report { get; } = new();

    public bool HasSucceeded { get; private set; }

    /// <summary>The parts with requested work, which the service may change.</summary>
    public IReadOnlySet<SegmentLanguage> Worked => _worked;

    /// <summary>The translations in progress.</summary>
    public IReadOnlyList<TranslationWait> Translations => _translations;

    /// <summary>The dubs in progress.</summary>
    public IReadOnlyList<SegmentDubOperation> Dubs => _dubs;

    public IReadOnlyList<RenderStart> Renders => _renders;

    public IReadOnlyList<AmbiguousRender> AmbiguousRenders => _ambiguousRenders;

    /// <summary>Whether the creation of a speaker or segment has an ambiguous outcome.</summary>
    public bool IsAmbiguous(object creation) => _ambiguousCreations.Contains(creation);

    /// <summary>Whether an edit affects a part, and may have made it stale.</summary>
    public bool IsTouched(SegmentLanguage part) => _touched.Contains(part);

    /// <summary>Whether a segment has a new source text that was not translated since, neither separately nor with a dub.</summary>
    public bool IsOutdated(SegmentLanguage part) => _translatedNewTexts.TryGetValue(part.SegmentId, out var languages) && !languages.Contains(part.Language);

    public bool HasBegun(StudioRender render) => _renders.Exists(begun => begun.Render == render);

    public void Planned(StudioPlan plan)
    {
        _touched.UnionWith(plan.Touched);
        foreach (var segment in plan.NewTexts)
            _translatedNewTexts[segment] = new HashSet<string>(StringComparer.Ordinal);
    }

    public void Edited(StudioEdit edit) => Report.Add(edit);

    public void Created(StudioSpeaker speaker, string id)
    {
        speaker.Id = id;
        Report.Add(new StudioEdit(StudioEditKind.SpeakerAdded, [], id));
    }

    public void Created(StudioSegment segment, string id)
    {
        segment.Id = id;
        _touched.UnionWith(segment.Translations.Keys.Select(language => new SegmentLanguage(id, language)));
        Report.Add(new StudioEdit(StudioEditKind.SegmentAdded, [id], segment.Speaker!.Id));
    }

    public void MayHaveBeenCreated(StudioSpeaker speaker) => _ambiguousCreations.Add(speaker);

    public void MayHaveBeenCreated(StudioSegment segment) => _ambiguousCreations.Add(segment);

    public void TranslationBegun(TranslationWait wait)
    {
        Delegate(wait.Parts);
        _translations.Add(wait);
        Report.AddTranslated(wait.Parts);
    }

    public void Translated(TranslationWait wait) => _translations.Remove(wait);

    /// <summary>Records that a dub is about to be requested, which also adds missing translations.</summary>
    public void DubRequested(PartGroup group) => Delegate(group.Parts);

    public void DubBegun(PartGroup group, SegmentDubOperation operation)
    {
        _dubs.Add(operation);
        Report.AddDubbed(group.Parts);
    }

    public void Dubbed(SegmentDubOperation operation) => _dubs.Remove(operation);

    /// <summary>Records that a dub has stalled, so that the next save requests the stale segments again.</summary>
    public void DubStalled(SegmentDubOperation operation) => _dubs.Remove(operation);

    public void RenderBegun(StudioRender render, RenderOperation operation)
    {
        _renders.Add(new RenderStart(render, operation));
        Report.Add(operation);
    }

    public void RenderMayHaveBegun(AmbiguousRender render) => _ambiguousRenders.Add(render);

    /// <summary>Records the outcome of a render that may have been accepted: found, or never accepted.</summary>
    public void RenderSettled(AmbiguousRender render, RenderOperation? found)
    {
        _ambiguousRenders.Remove(render);
        if (found is not null)
            RenderBegun(render.Render, found);
    }

    /// <summary>Records that a render failed, so that the next save requests it again.</summary>
    public void RenderFailed(RenderStart render) => _renders.Remove(render);

    public void Succeeded() => HasSucceeded = true;

    private void Delegate(IEnumerable<SegmentLanguage> parts)
    {
        foreach (var part in parts)
        {
            _worked.Add(part);
            if (_translatedNewTexts.TryGetValue(part.SegmentId, out var languages))
                languages.Add(part.Language);
        }
    }
}
