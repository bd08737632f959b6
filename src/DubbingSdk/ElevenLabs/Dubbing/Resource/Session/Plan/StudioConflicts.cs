namespace DubbingSdk;

/// <summary>Finds edits from outside the session: values that equal neither the snapshot nor the draft.</summary>
/// <remarks>
/// The version alone is not enough: completed work may raise it too, and so do the changes of the session.
/// A value that was missing in the snapshot was added by the service, and is not an edit.
/// </remarks>
/// <param name="draft">The draft of the session.</param>
/// <param name="now">The current resource.</param>
/// <param name="worked">The parts with requested work, which the service may have changed.</param>
internal sealed class StudioConflicts(StudioDraft draft, DubbingResource now, IReadOnlySet<SegmentLanguage> worked)
{
    /// <summary>The service may round times.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(1);

    private readonly DubbingResource _before = draft.Snapshot;
    private readonly Dictionary<string, string> _ownersBefore = draft.Snapshot.Owners();
    private readonly Dictionary<string, string> _owners = now.Owners();
    private readonly List<string> _found = [];

    public void ThrowIfAny()
    {
        if (now.Version == _before.Version)
            return;

        FindLanguages();
        FindSpeakers();
        FindSegments();
        if (_found.Count > 0)
            throw Edited();
    }

    private DubbingConcurrentEditException Edited() => new(
        $"The dub '{draft.DubbingId}' was edited outside this session since it was opened (version {_before.Version}, now {now.Version}): {string.Join("; ", _found)}. "
        + "The remaining changes were not sent. Open a new session and make the changes again.",
        _before.Version,
        now.Version,
        _found);

    private void FindLanguages()
    {
        foreach (var language in now.TargetLanguages.Except(draft.Languages, StringComparer.Ordinal))
            _found.Add($"language {language} was added");
        foreach (var language in _before.TargetLanguages.Except(now.TargetLanguages, StringComparer.Ordinal))
            _found.Add($"language {language} was deleted");
    }

    private void FindSpeakers()
    {
        var mine = draft.Speakers.Where(speaker => speaker.Id is not null).ToDictionary(speaker => speaker.Id!, StringComparer.Ordinal);
        foreach (var (id, track) in now.SpeakerTracks.Present())
        {
            if (!mine.TryGetValue(id, out var speaker))
                _found.Add($"speaker {id} was added");
            else if (_before.SpeakerTracks.GetValueOrDefault(id) is { } before)
                Compare(id, before, speaker, track);
        }

        foreach (var (id, _) in _before.SpeakerTracks.Present().Where(track => now.SpeakerTracks.GetValueOrDefault(track.Key) is null))
            _found.Add($"speaker {id} was deleted");
    }

    private void Compare(string id, SpeakerTrack before, StudioSpeaker mine, SpeakerTrack track)
    {
        if (IsForeign(before.SpeakerName, mine.Name, track.SpeakerName))
            _found.Add($"name of speaker {id}");
        foreach (var (language, voice) in track.Voices)
        {
            if (IsForeign(before.Voices.GetValueOrDefault(language), mine.Voices.GetValueOrDefault(language), voice))
                _found.Add($"voice of speaker {id} in {language}");
        }
    }

    private void FindSegments()
    {
        var mine = draft.AllSegments.Where(segment => segment.Id is not null).ToDictionary(segment => segment.Id!, StringComparer.Ordinal);
        foreach (var (id, segment) in now.SpeakerSegments.Present())
        {
            if (!mine.TryGetValue(id, out var wanted))
                _found.Add($"segment {id} was added");
            else if (_before.Segment(id) is { } before)
                Compare(id, before, wanted, segment);
        }

        foreach (var (id, _) in _before.SpeakerSegments.Present().Where(segment => now.Segment(segment.Key) is null && !mine[segment.Key].IsDeleted))
            _found.Add($"segment {id} was deleted");
    }

    private void Compare(string id, SpeakerSegment before, StudioSegment mine, SpeakerSegment segment)
    {
        if (IsForeign(_ownersBefore.GetValueOrDefault(id), mine.Speaker?.Id, _owners.GetValueOrDefault(id)))
            _found.Add($"speaker of segment {id}");
        if (IsForeign(before.Text, mine.Text, segment.Text))
            _found.Add($"text of segment {id}");
        if (IsForeign(before.Start, mine.Start, segment.Start) || IsForeign(before.End, mine.End, segment.End))
            _found.Add($"times of segment {id}");
        foreach (var (language, translation) in mine.Translations)
        {
            if (segment.Dubs.GetValueOrDefault(language) is { } dub && before.Dubs.GetValueOrDefault(language) is { } dubBefore && !worked.Contains(new SegmentLanguage(id, language)))
                Compare($"{id} in {language}", dubBefore, translation, dub);
        }
    }

    private void Compare(string place, DubbedSegment before, StudioTranslation mine, DubbedSegment dub)
    {
        if (IsForeign(before.Text, mine.Text, dub.Text))
            _found.Add($"translation of segment {place}");
        if (IsForeign(before.Start, mine.Start, dub.Start) || IsForeign(before.End, mine.End, dub.End))
            _found.Add($"times of segment {place}");
    }

    private static bool IsForeign(string? before, string? mine, string? now) => !IsSame(now, mine) && !IsSame(now, before) && !string.IsNullOrWhiteSpace(before);

    private static bool IsForeign(TimeSpan before, TimeSpan mine, TimeSpan now) => (now - mine).Duration() > Tolerance && (now - before).Duration() > Tolerance;

    /// <summary>Whether two texts are equal except for white space, which the service may normalize.</summary>
    private static bool IsSame(string? left, string? right) => Words(left).SequenceEqual(Words(right), StringComparer.Ordinal);

    private static string[] Words(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
