namespace DubbingSdk;

/// <summary>The fewest calls that turn what the service has into what a session wants.</summary>
internal sealed class StudioPlan(StudioSession session, DubbingResource now)
{
    private readonly DubbingResourceClient _client = session.Client;
    private readonly StudioPending _pending = session.Pending;
    private readonly Dictionary<string, string> _owners = now.Owners();
    private readonly List<Func<CancellationToken, Task<StudioEdit>>> _steps = [];

    /// <summary>The calls, in an order in which each finds what it needs.</summary>
    public IReadOnlyList<Func<CancellationToken, Task<StudioEdit>>> Build()
    {
        foreach (var segment in session.AllSegments.Where(segment => segment.IsDeleted && segment.Id is { } id && now.Segment(id) is not null))
            Delete(segment.Id!);
        foreach (var language in session.TargetLanguages.Except(now.TargetLanguages, StringComparer.Ordinal))
            AddLanguage(language);
        foreach (var speaker in session.Speakers)
            Save(speaker);
        Move();
        foreach (var segment in session.Segments)
            Save(segment);
        return _steps;
    }

    private void Delete(string segmentId) => _steps.Add(async token =>
    {
        await _client.DeleteSegmentAsync(session.DubbingId, segmentId, cancellationToken: token).ConfigureAwait(false);
        return new StudioEdit(StudioEditKind.SegmentDeleted, [segmentId]);
    });

    private void AddLanguage(string language)
    {
        _pending.Touch(session.Segments, language);
        _steps.Add(async token =>
        {
            await _client.AddLanguageAsync(session.DubbingId, new AddLanguageRequest { Language = language }, cancellationToken: token).ConfigureAwait(false);
            return new StudioEdit(StudioEditKind.LanguageAdded, [], Language: language);
        });
    }

    private void Save(StudioSpeaker speaker)
    {
        var (name, voices) = (speaker.Name, new Dictionary<string, string>(speaker.Voices, StringComparer.Ordinal));
        var track = speaker.Id is { } id ? now.SpeakerTracks.GetValueOrDefault(id) : null;
        var first = track is null && session.TargetLanguages.All(voices.ContainsKey) ? voices.Values.FirstOrDefault() : null;
        if (track is null)
            Create(speaker, first);

        var changed = voices.Where(voice => voice.Value != (track?.Voices.GetValueOrDefault(voice.Key) ?? first)).ToList();
        var newName = track is not null && name != track.SpeakerName ? name : null;
        foreach (var (language, _) in changed)
            _pending.Touch(session.Segments.Where(segment => segment.Speaker == speaker), language);
        foreach (var group in changed.GroupBy(voice => voice.Value, voice => voice.Key))
        {
            Update(speaker, new UpdateSpeakerRequest { SpeakerName = newName, VoiceId = group.Key, Languages = [.. group] });
            newName = null;
        }

        if (newName is not null)
            Update(speaker, new UpdateSpeakerRequest { SpeakerName = newName });
    }

    private void Create(StudioSpeaker speaker, string? voiceId) => _steps.Add(async token =>
    {
        var request = new CreateSpeakerRequest { SpeakerName = speaker.Name, VoiceId = voiceId };
        try
        {
            speaker.Id = (await _client.CreateSpeakerAsync(session.DubbingId, request, cancellationToken: token).ConfigureAwait(false)).Value.SpeakerId;
        }
        catch (Exception failure) when (Doubt.IsIn(failure))
        {
            speaker.IsInDoubt = true;
            throw;
        }

        return new StudioEdit(StudioEditKind.SpeakerAdded, [], speaker.Id);
    });

    private void Update(StudioSpeaker speaker, UpdateSpeakerRequest request) => _steps.Add(async token =>
    {
        await _client.UpdateSpeakerAsync(session.DubbingId, speaker.Id!, request, cancellationToken: token).ConfigureAwait(false);
        return new StudioEdit(StudioEditKind.SpeakerChanged, [], speaker.Id);
    });

    private void Move()
    {
        var moved = session.Segments.Where(segment => segment.Id is { } id && segment.Speaker is { } speaker && (speaker.Id is null || speaker.Id != _owners.GetValueOrDefault(id)));
        foreach (var group in moved.GroupBy(segment => segment.Speaker!))
        {
            string[] ids = [.. group.Select(segment => segment.Id!)];
            _pending.Touch(group, session.TargetLanguages);
            _steps.Add(async token =>
            {
                await _client.MigrateSegmentsAsync(session.DubbingId, new MigrateSegmentsRequest { SegmentIds = ids, SpeakerId = group.Key.Id! }, cancellationToken: token).ConfigureAwait(false);
                return new StudioEdit(StudioEditKind.SegmentsMoved, ids, group.Key.Id);
            });
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
        if (Change(segment.StartTime, segment.EndTime, segment.Text, current.StartTime, current.EndTime, current.Text) is { } change)
        {
            _pending.Touch([segment], session.TargetLanguages);
            if (change.Text is not null)
                _pending.SetNewText(segment.Id!);
            Update(segment, now.SourceLanguage ?? throw new InvalidOperationException("The service does not name the source language, so the source cannot be edited."), change);
        }

        foreach (var (language, translation) in segment.Translations)
        {
            if (IsLeftToService(segment, translation))
                continue;

            var dub = current.Dubs.GetValueOrDefault(language);
            var (start, end) = dub is null ? (current.StartTime, current.EndTime) : (dub.StartTime, dub.EndTime);
            if (Change(translation.StartTime, translation.EndTime, translation.Text, start, end, dub?.Text) is { } translated)
            {
                _pending.Touch([segment], language);
                Update(segment, language, translated);
            }
        }
    }

    /// <summary>Whether the service was asked to work on it, and nobody has changed it here: what the service made of it stays.</summary>
    private bool IsLeftToService(StudioSegment segment, StudioTranslation translation)
    {
        var part = new SegmentLanguage(segment.Id!, translation.Language);
        return _pending.Worked.Contains(part)
            && (session.Snapshot.Dub(part) is not { } before || (translation.StartTime, translation.EndTime, translation.Text) == (before.StartTime, before.EndTime, before.Text));
    }

    private void Update(StudioSegment segment, string language, UpdateSegmentRequest change) => _steps.Add(async token =>
    {
        await _client.UpdateSegmentAsync(session.DubbingId, segment.Id!, language, change, cancellationToken: token).ConfigureAwait(false);
        return new StudioEdit(StudioEditKind.SegmentChanged, [segment.Id!], Language: language);
    });

    private void Create(StudioSegment segment)
    {
        var translations = segment.Translations.Where(translation => translation.Value.Text is not null).ToDictionary(translation => translation.Key, translation => translation.Value.Text!);
        var request = new CreateSegmentRequest
        {
            StartTime = segment.StartTime,
            EndTime = segment.EndTime,
            Text = segment.Text,
            Translations = translations.Count > 0 ? translations : null,
        };
        _steps.Add(async token =>
        {
            try
            {
                segment.Id = (await _client.CreateSegmentAsync(session.DubbingId, segment.Speaker!.Id!, request, cancellationToken: token).ConfigureAwait(false)).Value.NewSegment;
            }
            catch (Exception failure) when (Doubt.IsIn(failure))
            {
                segment.IsInDoubt = true;
                throw;
            }

            _pending.Touch([segment], session.TargetLanguages);
            return new StudioEdit(StudioEditKind.SegmentAdded, [segment.Id], segment.Speaker.Id);
        });
        foreach (var (language, translation) in segment.Translations)
        {
            if (Change(translation.StartTime, translation.EndTime, null, segment.StartTime, segment.EndTime, null) is { } change)
                Update(segment, language, change);
        }
    }

    private static UpdateSegmentRequest? Change(TimeSpan start, TimeSpan end, string? text, TimeSpan currentStart, TimeSpan currentEnd, string? currentText)
    {
        var change = new UpdateSegmentRequest
        {
            StartTime = start == currentStart ? null : start,
            EndTime = end == currentEnd ? null : end,
            Text = text == currentText ? null : text,
        };
        return change == new UpdateSegmentRequest() ? null : change;
    }
}
