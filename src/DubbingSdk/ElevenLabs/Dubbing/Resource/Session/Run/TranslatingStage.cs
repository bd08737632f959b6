namespace DubbingSdk;

/// <summary>Translates changed texts again.</summary>
internal sealed class TranslatingStage(StudioSave save)
{
    public async Task<DubbingResource> RunAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        if (save.State.Translations.Count == 0)
        {
            foreach (var group in PartGroup.Of(OutdatedParts(now)))
                await BeginAsync(group, now, cancellationToken).ConfigureAwait(false);
        }

        while (save.State.Translations is [var wait, ..])
        {
            now = await save.AwaitAsync(wait, StudioStage.Translating, wait.Count, cancellationToken).ConfigureAwait(false);
            save.State.Translated(wait);
        }

        return now;
    }

    /// <summary>The translations of changed texts that the session has not changed. A dub adds missing ones.</summary>
    private List<SegmentLanguage> OutdatedParts(DubbingResource now)
    {
        if (!save.Options.Retranslate)
            return [];

        return [.. from segment in save.Draft.Segments
                   from language in save.Draft.Languages
                   let part = new SegmentLanguage(segment.Id!, language)
                   where save.State.IsOutdated(part) && segment.Translations[language].Text == save.Draft.Snapshot.Dub(part)?.Text
                   where save.Options.Dub == StudioDubScope.Nothing || now.Dub(part) is { Text.Length: > 0 }
                   select part];
    }

    private async Task BeginAsync(PartGroup group, DubbingResource now, CancellationToken cancellationToken)
    {
        var before = group.Parts.ToDictionary(part => part, part => now.Dub(part)?.Text);
        var wait = new TranslationWait(save.Client, save.Settings, save.DubbingId, before, save.Options.TranslationSettleTime);
        var request = new TranslateSegmentsRequest { Segments = group.Segments, Languages = group.Languages };
        try
        {
            await save.Client.TranslateAsync(save.DubbingId, request, cancellationToken: cancellationToken).ConfigureAwait(false);
            save.State.TranslationBegun(wait);
        }
        catch (Exception failure) when (AmbiguousOutcome.Has(failure))
        {
            save.State.TranslationBegun(wait);
            throw;
        }
    }
}
