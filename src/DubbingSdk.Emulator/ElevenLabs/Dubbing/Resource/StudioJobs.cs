using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>
/// Schedules jobs on segments. They run segment by segment while time passes, and only their effect shows that they are done:
/// a job that fails changes nothing.
/// </summary>
internal sealed class StudioJobs(EmulatorState state, ElevenLabsErrors errors)
{
    private bool EmptyMeansAll => state.Options.ElevenLabs.EmptyListMeansAll;

    public Response Transcribe(ResourceCall call, SegmentChoice request)
    {
        var segments = Segments(call, request.Segments);
        Schedule(call, segments.Select(segment => new JobStep(segment.Seconds, () => Transcribe(call.Resource, segment))));
        return call.Changed();
    }

    public Response Translate(ResourceCall call, DubChoice request)
    {
        var dubs = Dubs(call, request);
        Schedule(call, dubs.Select(chosen => new JobStep(chosen.Dub.Seconds, () => Translate(call.Resource, chosen))));
        return call.Changed();
    }

    public Response Dub(ResourceCall call, DubChoice request)
    {
        var dubs = Dubs(call, request);
        var cost = state.PriceOf(dubs.Sum(chosen => chosen.Dub.Seconds));
        if (!state.Credits.TryCharge(cost))
            throw new RejectedException(errors.Quota(call.Context, cost, state.Credits.Remaining));

        Schedule(call, dubs.Select(chosen => new JobStep(chosen.Dub.Seconds, DubLater(call.Resource, chosen))));
        var response = call.Changed();
        return state.Options.ElevenLabs.SendCharacterCost ? response.WithHeader("character-cost", cost) : response;
    }

    private void Transcribe(StudioResource resource, StudioSegment segment)
    {
        var text = resource.Dub.Script(resource.Dub.SourceLanguage).TextAt((segment.Start + segment.End) / 2);
        if (segment.Edit(segment.Start, segment.End, text) && state.Options.ElevenLabs.SourceEditMakesDubsStale)
            segment.MarkDubsStale();
    }

    private void Translate(StudioResource resource, ChosenDub chosen)
    {
        if (chosen.Segment.Text.Length == 0)
            Transcribe(resource, chosen.Segment);

        chosen.Dub.Translate(PhraseBook.Translate(chosen.Segment.Text, resource.Dub.SourceLanguage, chosen.Language));
    }

    /// <summary>Creates the work that dubs the text as it is when the work runs, unless it was edited in the meantime.</summary>
    private Action DubLater(StudioResource resource, ChosenDub chosen)
    {
        var edits = chosen.Dub.Edits;
        return () =>
        {
            if (string.IsNullOrEmpty(chosen.Dub.Text))
                Translate(resource, chosen);
            if (chosen.Dub.Edits == edits)
                resource.Speak(chosen.Segment, chosen.Language);
        };
    }

    private void Schedule(ResourceCall call, IEnumerable<JobStep> steps)
    {
        if (state.Failures.TryDequeue(out _))
            return;

        var due = call.Now + state.Options.QueueTime;
        foreach (var (seconds, work) in steps)
        {
            due += state.Options.WorkTimePerSourceSecond * seconds;
            call.Resource.Scheduler.Add(due, work);
        }
    }

    private List<ChosenDub> Dubs(ResourceCall call, DubChoice request)
    {
        var segments = Segments(call, request.Segments);
        var languages = Languages(call, request.Languages);
        return [.. segments.SelectMany(segment => languages.Select(language => new ChosenDub(segment, language)))];
    }

    private List<StudioSegment> Segments(ResourceCall call, IReadOnlyList<string> ids) => ids.Count == 0 && EmptyMeansAll
        ? [.. call.Resource.Segments.OrderBy(segment => segment.Start)]
        : [.. ids.Distinct().Select(call.Segment)];

    private List<string> Languages(ResourceCall call, IReadOnlyList<string>? languages) =>
        languages is null || (languages.Count == 0 && EmptyMeansAll)
            ? [.. call.Resource.TargetLanguages]
            : [.. languages.Select(call.TargetLanguage).Distinct()];
}
