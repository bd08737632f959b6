namespace DubbingSdk;

/// <summary>Creates the renders of a save.</summary>
internal sealed class RenderingStage(StudioSave save)
{
    public async Task RunAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        foreach (var render in save.State.AmbiguousRenders.ToArray())
            save.State.RenderSettled(render, Find(render, now));
        foreach (var render in save.Options.Renders.Where(render => !save.State.HasBegun(render)))
            await BeginAsync(render, now, cancellationToken).ConfigureAwait(false);
        foreach (var render in save.State.Renders.ToArray())
            await AwaitAsync(render, cancellationToken).ConfigureAwait(false);
    }

    private RenderOperation? Find(AmbiguousRender ambiguous, DubbingResource now)
    {
        var (render, known) = ambiguous;
        var found = now.Renders.FirstOrDefault(made => !known.Contains(made.Key) && made.Value?.Type == render.Request.RenderType && made.Value?.Language == render.Language).Key;
        return found is null ? null : save.Client.ResumeRenderOperation(save.DubbingId, found);
    }

    private async Task BeginAsync(StudioRender render, DubbingResource now, CancellationToken cancellationToken)
    {
        try
        {
            save.State.RenderBegun(render, await save.Client.RenderAsync(save.DubbingId, render.Language, render.Request, cancellationToken: cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (AmbiguousOutcome.Has(failure))
        {
            IEnumerable<string> known = [.. now.Renders.Keys, .. save.State.Renders.Select(begun => begun.Operation.RenderId)];
            save.State.RenderMayHaveBegun(new AmbiguousRender(render, known.ToHashSet(StringComparer.Ordinal)));
            throw;
        }
    }

    private async Task AwaitAsync(RenderStart render, CancellationToken cancellationToken)
    {
        try
        {
            await save.AwaitAsync(render.Operation, StudioStage.Rendering, parts: 1, cancellationToken).ConfigureAwait(false);
        }
        catch (DubbingFailedException)
        {
            save.State.RenderFailed(render);
            throw;
        }
    }
}
