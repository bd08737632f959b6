namespace DubbingSdk;

/// <summary>Executes one save: sends the edits, then translates, dubs and renders. After a failure, another run with the same state continues.</summary>
internal sealed class StudioRunner(StudioSave save)
{
    public async Task<DubbingResource> RunAsync(CancellationToken cancellationToken)
    {
        var now = await save.GetResourceAsync(cancellationToken).ConfigureAwait(false);
        now = await new EditingStage(save).RunAsync(now, cancellationToken).ConfigureAwait(false);
        now = await new TranslatingStage(save).RunAsync(now, cancellationToken).ConfigureAwait(false);
        now = await new DubbingStage(save).RunAsync(now, cancellationToken).ConfigureAwait(false);
        await new RenderingStage(save).RunAsync(now, cancellationToken).ConfigureAwait(false);
        return now;
    }
}
