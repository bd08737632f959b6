namespace DubbingSdk;

/// <summary>Plans and sends the changes of the session, unless the dub was edited outside it.</summary>
internal sealed class EditingStage(StudioSave save)
{
    public async Task<DubbingResource> RunAsync(DubbingResource now, CancellationToken cancellationToken)
    {
        new AmbiguousCreations(save.Draft, save.State).FindIn(now);
        ThrowIfEdited(now);
        var plan = new StudioPlanner(save.Draft, now, save.State.Worked).Build();
        save.State.Planned(plan);
        if (plan.Steps.Count == 0)
            return now;

        await SendAsync(plan.Steps, cancellationToken).ConfigureAwait(false);
        now = await save.GetResourceAsync(cancellationToken).ConfigureAwait(false);
        ThrowIfEdited(now);
        return now;
    }

    private void ThrowIfEdited(DubbingResource now) => new StudioConflicts(save.Draft, now, save.State.Worked).ThrowIfAny();

    private async Task SendAsync(IReadOnlyList<StudioStep> steps, CancellationToken cancellationToken)
    {
        var sender = new StepSender(save.Client, save.DubbingId, save.State);
        for (var index = 0; index < steps.Count; index++)
        {
            save.Progress?.Report(new StudioProgress(StudioStage.Editing, index, steps.Count));
            await sender.SendAsync(steps[index], cancellationToken).ConfigureAwait(false);
        }
    }
}
