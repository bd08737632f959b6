using System.Diagnostics;

namespace DubbingSdk;

/// <summary>Sends the steps of a plan, and records their results.</summary>
internal sealed class StepSender(IStudioCalls client, string dubbingId, SaveState state)
{
    public Task SendAsync(StudioStep step, CancellationToken cancellationToken) => step switch
    {
        DeleteSegmentStep delete => SendAsync(delete, cancellationToken),
        AddLanguageStep add => SendAsync(add, cancellationToken),
        CreateSpeakerStep create => SendAsync(create, cancellationToken),
        UpdateSpeakerStep update => SendAsync(update, cancellationToken),
        MoveSegmentsStep move => SendAsync(move, cancellationToken),
        UpdateSegmentStep update => SendAsync(update, cancellationToken),
        CreateSegmentStep create => SendAsync(create, cancellationToken),
        _ => throw new UnreachableException(),
    };

    private async Task SendAsync(DeleteSegmentStep step, CancellationToken cancellationToken)
    {
        await client.DeleteSegmentAsync(dubbingId, step.SegmentId, cancellationToken: cancellationToken).ConfigureAwait(false);
        state.Edited(new StudioEdit(StudioEditKind.SegmentDeleted, [step.SegmentId]));
    }

    private async Task SendAsync(AddLanguageStep step, CancellationToken cancellationToken)
    {
        await client.AddLanguageAsync(dubbingId, new AddLanguageRequest { Language = step.Language }, cancellationToken: cancellationToken).ConfigureAwait(false);
        state.Edited(new StudioEdit(StudioEditKind.LanguageAdded, [], Language: step.Language));
    }

    private async Task SendAsync(CreateSpeakerStep step, CancellationToken cancellationToken)
    {
        try
        {
            var created = await client.CreateSpeakerAsync(dubbingId, step.Request, cancellationToken: cancellationToken).ConfigureAwait(false);
            state.Created(step.Speaker, created.Value.SpeakerId);
        }
        catch (Exception failure) when (AmbiguousOutcome.Has(failure))
        {
            state.MayHaveBeenCreated(step.Speaker);
            throw;
        }
    }

    private async Task SendAsync(UpdateSpeakerStep step, CancellationToken cancellationToken)
    {
        await client.UpdateSpeakerAsync(dubbingId, step.Speaker.Id!, step.Request, cancellationToken: cancellationToken).ConfigureAwait(false);
        state.Edited(new StudioEdit(StudioEditKind.SpeakerChanged, [], step.Speaker.Id));
    }

    private async Task SendAsync(MoveSegmentsStep step, CancellationToken cancellationToken)
    {
        var request = new MigrateSegmentsRequest { SegmentIds = step.SegmentIds, SpeakerId = step.Speaker.Id! };
        await client.MigrateSegmentsAsync(dubbingId, request, cancellationToken: cancellationToken).ConfigureAwait(false);
        state.Edited(new StudioEdit(StudioEditKind.SegmentsMoved, step.SegmentIds, step.Speaker.Id));
    }

    private async Task SendAsync(UpdateSegmentStep step, CancellationToken cancellationToken)
    {
        var id = step.Segment.Id!;
        await client.UpdateSegmentAsync(dubbingId, id, step.Language, step.Request, cancellationToken: cancellationToken).ConfigureAwait(false);
        state.Edited(new StudioEdit(StudioEditKind.SegmentChanged, [id], Language: step.Language));
    }

    private async Task SendAsync(CreateSegmentStep step, CancellationToken cancellationToken)
    {
        try
        {
            var created = await client.CreateSegmentAsync(dubbingId, step.Segment.Speaker!.Id!, step.Request, cancellationToken: cancellationToken).ConfigureAwait(false);
            state.Created(step.Segment, created.Value.NewSegment);
        }
        catch (Exception failure) when (AmbiguousOutcome.Has(failure))
        {
            state.MayHaveBeenCreated(step.Segment);
            throw;
        }
    }
}
