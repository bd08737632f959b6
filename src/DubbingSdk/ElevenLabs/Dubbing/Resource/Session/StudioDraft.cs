namespace DubbingSdk;

/// <summary>The edited content of a dub, and the snapshot that it is based on.</summary>
internal sealed class StudioDraft
{
    private readonly List<StudioSegment> _segments = [];
    private readonly List<StudioSpeaker> _speakers = [];
    private readonly List<string> _languages = [];
    private IReadOnlyList<StudioSegment>? _visible;

    public StudioDraft(DubbingResource resource)
    {
        Snapshot = resource;
        Load(resource);
    }

    public string DubbingId => Snapshot.Id;

    /// <summary>The resource as it was last read.</summary>
    public DubbingResource Snapshot { get; private set; }

    public IReadOnlyList<string> Languages => _languages;

    public IReadOnlyList<StudioSpeaker> Speakers => _speakers;

    /// <summary>The segments that are not deleted.</summary>
    public IReadOnlyList<StudioSegment> Segments => _visible ??= _segments.FindAll(segment => !segment.IsDeleted);

    /// <summary>All segments, deleted ones included.</summary>
    public IReadOnlyList<StudioSegment> AllSegments => _segments;

    public StudioSegment AddSegment(StudioSpeaker speaker, TimeSpan startTime, TimeSpan endTime, string? text)
    {
        var segment = new StudioSegment(this, id: null) { Start = startTime, End = endTime };
        segment.MoveTo(speaker);
        if (text is not null)
            segment.Text = text;
        segment.Complete(_languages);
        _segments.Add(segment);
        SegmentsChanged();
        return segment;
    }

    public StudioSpeaker AddSpeaker(string name, string? voiceId)
    {
        var voices = voiceId is null ? [] : _languages.ToDictionary(language => language, _ => voiceId, StringComparer.Ordinal);
        var speaker = new StudioSpeaker(this, id: null, name, voices);
        _speakers.Add(speaker);
        return speaker;
    }

    public void AddLanguage(string language)
    {
        _languages.Add(language);
        _segments.ForEach(segment => segment.Complete(_languages));
    }

    public void SegmentsChanged() => _visible = null;

    /// <summary>Replaces the content with that of a resource. Segments and speakers that still exist keep their objects.</summary>
    public void Load(DubbingResource resource)
    {
        Snapshot = resource;
        _languages.Clear();
        _languages.AddRange(resource.TargetLanguages);
        LoadSpeakers(resource.SpeakerTracks);
        LoadSegments(resource.SpeakerSegments, resource.Owners());
    }

    private void LoadSpeakers(IReadOnlyDictionary<string, SpeakerTrack> tracks)
    {
        var known = _speakers.Where(speaker => speaker.Id is not null).ToDictionary(speaker => speaker.Id!, StringComparer.Ordinal);
        _speakers.Clear();
        foreach (var (id, track) in tracks.Present())
        {
            var speaker = known.GetValueOrDefault(id) ?? new StudioSpeaker(this, id, track.SpeakerName, []);
            speaker.Load(track);
            _speakers.Add(speaker);
        }
    }

    private void LoadSegments(IReadOnlyDictionary<string, SpeakerSegment> segments, Dictionary<string, string> owners)
    {
        var known = _segments.Where(segment => segment.Id is not null).ToDictionary(segment => segment.Id!, StringComparer.Ordinal);
        var speakers = _speakers.ToDictionary(speaker => speaker.Id!, StringComparer.Ordinal);
        _segments.Clear();
        foreach (var (id, loaded) in segments.Present().OrderBy(segment => segment.Value.Start))
        {
            var segment = known.GetValueOrDefault(id) ?? new StudioSegment(this, id);
            segment.Load(loaded, owners.TryGetValue(id, out var owner) ? speakers[owner] : null, _languages);
            _segments.Add(segment);
        }

        SegmentsChanged();
    }
}
