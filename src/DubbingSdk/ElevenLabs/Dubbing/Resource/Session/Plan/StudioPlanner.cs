namespace DubbingSdk;

/// <summary>Plans the fewest calls that change a resource to the draft of a session.</summary>
/// <param name="draft">The draft of the session.</param>
/// <param name="now">The current resource.</param>
/// <param name="worked">The parts with requested work, which the service may have changed.</param>
internal sealed class StudioPlanner(StudioDraft draft, DubbingResource now, IReadOnlySet<SegmentLanguage> worked)
{
    private readonly Dictionary<string, string> _owners = now.Owners();
    private readonly List<StudioStep> _steps = [];
    private readonly List<SegmentLanguage> _touched = [];
    private readonly List<string> _newTexts = [];

    public StudioPlan Build()
    {
        _steps.AddRange(from segment in draft.AllSegments where segment.IsDeleted && segment.Id is { } id && now.Segment(id) is not null select new DeleteSegmentStep(segment.Id!));
        foreach (var language in draft.Languages.Except(now.TargetLanguages, StringComparer.Ordinal))
            AddLanguage(language);
        foreach (var speaker in draft.Speakers)
            Save(speaker);
        MoveSegments();
        foreach (var segment in draft.Segments)
            Save(segment);
        return new StudioPlan([.. _steps], [.. _touched], [.. _newTexts]);
    }

    private void AddLanguage(string language)
    {
        Touch(draft.Segments, language);
        _steps.Add(new AddLanguageStep(language));
    }

    private void Save(StudioSpeaker speaker)
    {
        if (speaker.Id is { } id && now.SpeakerTracks.GetValueOrDefault(id) is { } track)
            Update(speaker, language => track.Voices.GetValueOrDefault(language), speaker.Name == track.SpeakerName ? null : speaker.Name);
        else
            Create(speaker);
    }

    private void Create(StudioSpeaker speaker)
    {
        var voice = draft.Languages.All(speaker.Voices.ContainsKey) ? speaker.Voices.Values.FirstOrDefault() : null;
        _steps.Add(new CreateSpeakerStep(speaker, new CreateSpeakerRequest { SpeakerName = speaker.Name, VoiceId = voice }));
        Update(speaker, _ => voice, newName: null);
    }

    private void Update(StudioSpeaker speaker, Func<string, string?> currentVoice, string? newName)
    {
        var changed = speaker.Voices.Where(voice => voice.Value != currentVoice(voice.Key)).ToList();
        Touch(draft.Segments.Where(segment => segment.Speaker == speaker), changed.Select(voice => voice.Key));
        foreach (var group in changed.GroupBy(voice => voice.Value, voice => voice.Key))
        {
            _steps.Add(new UpdateSpeakerStep(speaker, new UpdateSpeakerRequest { SpeakerName = newName, VoiceId = group.Key, Languages = [.. group] }));
            newName = null;
        }

        if (newName is not null)
            _steps.Add(new UpdateSpeakerStep(speaker, new UpdateSpeakerRequest { SpeakerName = newName }));
    }

    private void MoveSegments()
    {
        var moved = draft.Segments.Where(segment => segment.Id is { } id && segment.Speaker is { } speaker && (speaker.Id is null || speaker.Id != _owners.GetValueOrDefault(id)));
        foreach (var group in moved.GroupBy(segment => segment.Speaker!))
        {
            Touch(group, draft.Languages);
            _steps.Add(new MoveSegmentsStep([.. group.Select(segment => segment.Id!)], group.Key));
        }
    }

    private void Save(StudioSegment segment)
    {
        if (segment.Id is { } id && now.Segment(id) is { } current)
            Update(segment, current);
        else
            Create(segment);
    }

    private void Update(StudioSegment segment, SpeakerSegment current)
    {
        if (SpokenLine.Of(segment).ChangeFrom(SpokenLine.Of(current)) is { } change)
            UpdateSource(segment, change);

        foreach (var (language, translation) in segment.Translations)
        {
            var dub = current.Dubs.GetValueOrDefault(language);
            var line = dub is null ? SpokenLine.Of(current) with { Text = null } : SpokenLine.Of(dub);
            if (IsServiceResult(segment, translation) || SpokenLine.Of(translation).ChangeFrom(line) is not { } translated)
                continue;

            Touch([segment], language);
            _steps.Add(new UpdateSegmentStep(segment, language, translated));
        }
    }

    private void UpdateSource(StudioSegment segment, UpdateSegmentRequest change)
    {
        var language = now.SourceLanguage ?? throw new InvalidOperationException("The service reports no source language for the dub, so the source cannot be edited. Undo the changes of source texts and times.");
        Touch([segment], draft.Languages);
        if (change.Text is not null)
            _newTexts.Add(segment.Id!);
        _steps.Add(new UpdateSegmentStep(segment, language, change));
    }

    /// <summary>Whether the result of the service is kept: its work was requested, and the session has not changed the translation since.</summary>
    private bool IsServiceResult(StudioSegment segment, StudioTranslation translation)
    {
        var part = new SegmentLanguage(segment.Id!, translation.Language);
        return worked.Contains(part) && (draft.Snapshot.Dub(part) is not { } before || SpokenLine.Of(translation) == SpokenLine.Of(before));
    }

    private void Create(StudioSegment segment)
    {
        var translations = segment.Translations.Where(translation => translation.Value.Text is not null).ToDictionary(translation => translation.Key, translation => translation.Value.Text!);
        _steps.Add(new CreateSegmentStep(segment, new CreateSegmentRequest
        {
            Start = segment.Start,
            End = segment.End,
            Text = segment.Text,
            Translations = translations.Count > 0 ? translations : null,
        }));
        foreach (var (language, translation) in segment.Translations)
        {
            var created = SpokenLine.Of(segment) with { Text = translation.Text };
            if (SpokenLine.Of(translation).ChangeFrom(created) is { } change)
                _steps.Add(new UpdateSegmentStep(segment, language, change));
        }
    }

    /// <summary>Records the parts that may become stale. A new segment is recorded by its creation.</summary>
    private void Touch(IEnumerable<StudioSegment> segments, params IEnumerable<string> languages) =>
        _touched.AddRange(from segment in segments where segment.Id is not null from language in languages select new SegmentLanguage(segment.Id!, language));
}
