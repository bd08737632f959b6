namespace DubbingSdk;

/// <summary>One save of a session: send the differences, translate, dub, render.</summary>
internal sealed class StudioSave(StudioSession session, StudioSaveOptions options, IProgress<StudioProgress>? progress)
{
    private readonly DubbingResourceClient _client = session.Client;
    private readonly StudioPending _pending = session.Pending;

    public async Task<DubbingResource> RunAsync(CancellationToken cancellationToken)
    {
        var now = await EditAsync(await GetAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        now = await TranslateAsync(now, cancellationToken).ConfigureAwait(false);
        now = await DubAsync(now, cancellationToken).ConfigureAwait(false);
        await RenderAsync(now, cancellationToken).ConfigureAwait(false);
        return now;
    }

    private async Task<DubbingResource> GetAsync(CancellationToken cancellationToken) =>
        await _client.GetAsync(session.DubbingId, cancellationToken: cancellationToken).ConfigureAwait(false);

    private async Task<DubbingResource> EditAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        Adopt(now);
        new StudioConflicts(session, now).ThrowIfAny();
        var steps = new StudioPlan(session, now).Build();
        for (var index = 0; index < steps.Count; index++)
        {
            progress?.Report(new StudioProgress(StudioStage.Editing, index, steps.Count));
            session.Report.Add(await steps[index](cancellationToken).ConfigureAwait(false));
        }

        if (steps.Count == 0)
            return now;

        now = await GetAsync(cancellationToken).ConfigureAwait(false);
        new StudioConflicts(session, now).ThrowIfAny();
        return now;
    }

    /// <summary>Recognises what a doubtful request has added after all.</summary>
    private void Adopt(DubbingResource now)
    {
        var strangeSpeakers = now.SpeakerTracks.ExceptBy(session.Speakers.Select(speaker => speaker.Id), track => track.Key).ToList();
        foreach (var speaker in session.Speakers.Where(speaker => speaker.IsInDoubt && speaker.Id is null))
        {
            speaker.Id = strangeSpeakers.Find(track => track.Value?.SpeakerName == speaker.Name).Key;
            if (speaker.Id is not null)
                session.Report.Add(new StudioEdit(StudioEditKind.SpeakerAdded, [], speaker.Id));
        }

        var owners = now.Owners();
        var strangeSegments = now.SpeakerSegments.ExceptBy(session.AllSegments.Select(segment => segment.Id), segment => segment.Key).ToList();
        foreach (var segment in session.Segments.Where(segment => segment.IsInDoubt && segment.Id is null))
        {
            segment.Id = strangeSegments.Find(added => IsSame(segment, added.Value) && owners.GetValueOrDefault(added.Key) == segment.Speaker!.Id).Key;
            if (segment.Id is null)
                continue;

            _pending.Touch([segment], session.TargetLanguages);
            session.Report.Add(new StudioEdit(StudioEditKind.SegmentAdded, [segment.Id], segment.Speaker!.Id));
        }
    }

    private static bool IsSame(StudioSegment wanted, SpeakerSegment? added) =>
        added is not null && added.StartTime == wanted.StartTime && added.EndTime == wanted.EndTime && (wanted.Text is null || added.Text == wanted.Text);

    private async Task<DubbingResource> TranslateAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        if (_pending.Translations.Count == 0)
        {
            foreach (var group in PartGroup.Of(OutdatedTranslations(now)))
                await TranslateAsync(group, now, cancellationToken).ConfigureAwait(false);
        }

        while (_pending.Translations is [var wait, ..])
        {
            now = await wait.WaitForCompletionAsync(options.Polling, Follow(StudioStage.Translating, wait.Count), cancellationToken).ConfigureAwait(false);
            _pending.Translations.Remove(wait);
        }

        return now;
    }

    /// <summary>Those of changed texts; a missing one comes with the dub.</summary>
    private List<SegmentLanguage> OutdatedTranslations(DubbingResource now)
    {
        if (!options.Retranslate)
            return [];

        return [.. from segment in session.Segments
                   where _pending.NewTexts.Contains(segment.Id!)
                   from language in session.TargetLanguages
                   let part = new SegmentLanguage(segment.Id!, language)
                   let text = now.Dub(part)?.Text
                   where !_pending.Translated.Contains(part) && segment.Translations[language].Text == session.Snapshot.Dub(part)?.Text
                   where !string.IsNullOrEmpty(text) || options.Dub == StudioDubScope.Nothing
                   select part];
    }

    private async Task TranslateAsync(PartGroup group, DubbingResource now, CancellationToken cancellationToken)
    {
        var wait = new TranslationWait(session, group.Parts.ToDictionary(part => part, part => now.Dub(part)?.Text), options.TranslationSettleTime);
        var request = new TranslateSegmentsRequest { Segments = group.Segments, Languages = group.Languages };
        try
        {
            await _client.TranslateAsync(session.DubbingId, request, cancellationToken: cancellationToken).ConfigureAwait(false);
            Begun();
        }
        catch (Exception failure) when (Doubt.IsIn(failure))
        {
            Begun();
            throw;
        }

        void Begun()
        {
            _pending.Worked.UnionWith(group.Parts);
            _pending.Translated.UnionWith(group.Parts);
            _pending.Translations.Add(wait);
            session.Report.AddTranslated(group.Parts);
        }
    }

    private async Task<DubbingResource> DubAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        now = await AwaitDubsAsync(now, cancellationToken).ConfigureAwait(false);
        foreach (var group in PartGroup.Of(StaleParts(now)))
            await DubAsync(group, cancellationToken).ConfigureAwait(false);
        return await AwaitDubsAsync(now, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DubbingResource> AwaitDubsAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        while (_pending.Dubs is [var dub, ..])
        {
            try
            {
                now = await dub.WaitForCompletionAsync(options.Polling, Follow(StudioStage.Dubbing, dub.Segments.Count * dub.Languages!.Count), cancellationToken).ConfigureAwait(false);
                _pending.Dubs.Remove(dub);
            }
            catch (DubbingStalledException)
            {
                _pending.Dubs.Remove(dub);
                throw;
            }
        }

        return now;
    }

    private List<SegmentLanguage> StaleParts(DubbingResource now)
    {
        if (options.Dub == StudioDubScope.Nothing)
            return [];

        return [.. from segment in now.SpeakerSegments.Present().Select(segment => segment.Key)
                   from language in now.TargetLanguages
                   let part = new SegmentLanguage(segment, language)
                   where !now.IsFresh(part)
                   where options.Dub == StudioDubScope.AllStale || _pending.Touched.Contains(part) || session.Snapshot.IsFresh(part)
                   select part];
    }

    private async Task DubAsync(PartGroup group, CancellationToken cancellationToken)
    {
        var request = new DubSegmentsRequest { Segments = group.Segments, Languages = group.Languages };
        _pending.Worked.UnionWith(group.Parts);
        _pending.Translated.UnionWith(group.Parts);
        try
        {
            Begun(await _client.DubAsync(session.DubbingId, request, cancellationToken: cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (Doubt.IsIn(failure))
        {
            Begun(_client.GetDubOperation(session.DubbingId, request));
            throw;
        }

        void Begun(SegmentDubOperation operation)
        {
            _pending.Dubs.Add(operation);
            session.Report.AddDubbed(group.Parts);
        }
    }

    private async Task RenderAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        AdoptRenders(now);
        foreach (var render in options.Renders.Where(render => _pending.Renders.TrueForAll(begun => begun.Render != render)))
            await RenderAsync(render, now, cancellationToken).ConfigureAwait(false);
        foreach (var begun in _pending.Renders.ToArray())
            await AwaitAsync(begun, cancellationToken).ConfigureAwait(false);
    }

    private async Task AwaitAsync((StudioRender Render, RenderOperation Operation) begun, CancellationToken cancellationToken)
    {
        try
        {
            await begun.Operation.WaitForCompletionAsync(options.Polling, Follow(StudioStage.Rendering, 1), cancellationToken).ConfigureAwait(false);
        }
        catch (DubbingFailedException)
        {
            _pending.Renders.Remove(begun);
            throw;
        }
    }

    private void AdoptRenders(DubbingResource now)
    {
        foreach (var (render, before) in _pending.DoubtfulRenders)
        {
            var found = now.Renders.FirstOrDefault(made => !before.Contains(made.Key) && made.Value?.Type == render.Request.RenderType && made.Value?.Language == render.Language).Key;
            if (found is not null)
                Begun(render, _client.GetRenderOperation(session.DubbingId, found));
        }

        _pending.DoubtfulRenders.Clear();
    }

    private async Task RenderAsync(StudioRender render, DubbingResource now, CancellationToken cancellationToken)
    {
        try
        {
            Begun(render, await _client.RenderAsync(session.DubbingId, render.Language, render.Request, cancellationToken: cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (Doubt.IsIn(failure))
        {
            _pending.DoubtfulRenders.Add((render, [.. now.Renders.Keys, .. _pending.Renders.Select(begun => begun.Operation.RenderId)]));
            throw;
        }
    }

    private void Begun(StudioRender render, RenderOperation operation)
    {
        _pending.Renders.Add((render, operation));
        session.Report.Add(operation);
    }

    private OperationFollower? Follow(StudioStage stage, int parts) => progress is null ? null : new OperationFollower(stage, parts, progress);

    /// <summary>Tells of a save what is told of its operations.</summary>
    private sealed class OperationFollower(StudioStage stage, int parts, IProgress<StudioProgress> progress) : IProgress<OperationProgress>
    {
        public void Report(OperationProgress value) =>
            progress.Report(new StudioProgress(stage, value.Done ?? (value.Status == RenderStatus.Values.Complete ? parts : 0), value.Total ?? parts, stage == StudioStage.Translating ? null : value.OperationId));
    }
}
