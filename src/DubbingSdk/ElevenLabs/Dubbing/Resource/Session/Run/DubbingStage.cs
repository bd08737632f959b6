namespace DubbingSdk;

/// <summary>Dubs stale segments.</summary>
internal sealed class DubbingStage(StudioSave save)
{
    public async Task<DubbingResource> RunAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        now = await AwaitAllAsync(now, cancellationToken).ConfigureAwait(false);
        foreach (var group in PartGroup.Of(StaleParts(now)))
            await BeginAsync(group, cancellationToken).ConfigureAwait(false);
        return await AwaitAllAsync(now, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DubbingResource> AwaitAllAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        while (save.State.Dubs is [var dub, ..])
        {
            try
            {
                now = await save.AwaitAsync(dub, StudioStage.Dubbing, dub.Segments.Count * dub.Languages!.Count, cancellationToken).ConfigureAwait(false);
                save.State.Dubbed(dub);
            }
            catch (DubbingStalledException)
            {
                save.State.DubStalled(dub);
                throw;
            }
        }

        return now;
    }

    private List<SegmentLanguage> StaleParts(DubbingResource now)
    {
        if (save.Options.Dub == StudioDubScope.Nothing)
            return [];

        return [.. from segment in now.SpeakerSegments.Present().Select(segment => segment.Key)
                   from language in now.TargetLanguages
                   let part = new SegmentLanguage(segment, language)
                   where !now.IsFresh(part)
                   where save.Options.Dub == StudioDubScope.AllStale || save.State.IsTouched(part) || save.Draft.Snapshot.IsFresh(part)
                   select part];
    }

    private async Task BeginAsync(PartGroup group, CancellationToken cancellationToken)
    {
        var request = new DubSegmentsRequest { Segments = group.Segments, Languages = group.Languages };
        save.State.DubRequested(group);
        try
        {
            save.State.DubBegun(group, await save.Client.DubAsync(save.DubbingId, request, cancellationToken: cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (AmbiguousOutcome.Has(failure))
        {
            save.State.DubBegun(group, save.Client.ResumeDubOperation(save.DubbingId, request));
            throw;
        }
    }
}
