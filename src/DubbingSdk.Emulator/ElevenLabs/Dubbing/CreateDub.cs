using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

internal sealed class CreateDub(EmulatorState state, ElevenLabsErrors errors, DubStore store)
{
    private const string DetectLanguage = "auto";
    private const string DetectedLanguage = "en";
    private const int DetectedSpeakers = 2;
    private const int IdLength = 20;

    private readonly DubRules _rules = new(errors);
    private readonly DubSources _sources = new(state.Options);

    public async Task<IResult> HandleAsync(Call call)
    {
        if (call.Body.Form is not { } received)
            return errors.FormRequired(call);

        var form = DubForm.Read(received, out var fieldErrors);
        if (fieldErrors.Count > 0)
            return FastApi.Validation(fieldErrors);

        return _rules.Check(call.Context, form) ?? await AcceptAsync(call, form).ConfigureAwait(false);
    }

    private async Task<Response> AcceptAsync(Call call, DubForm form)
    {
        var source = await FindSourceAsync(form, call.Aborted).ConfigureAwait(false);
        var start = form.StartTime ?? 0;
        source = source.From(start);
        var seconds = source.LengthOf(start, form.EndTime);
        var cost = state.PriceOf(seconds);
        if (!state.Credits.TryCharge(cost))
            return errors.Quota(call.Context, cost, state.Credits.Remaining);

        var dub = Start(call, form, source, seconds);
        store.Add(dub);
        var response = Response.Json(new JsonObject
        {
            ["dubbing_id"] = dub.Id,
            ["expected_duration_sec"] = (dub.DoneAt - dub.CreatedAt).TotalSeconds,
        });
        return state.Options.ElevenLabs.SendCharacterCost ? response.WithHeader("character-cost", cost) : response;
    }

    private Task<DubSource> FindSourceAsync(DubForm form, CancellationToken cancellationToken) => form.SourceUrl is { } url
        ? _sources.FromUrlAsync(new Uri(url), cancellationToken)
        : Task.FromResult(_sources.FromPart((form.File ?? form.Foreground)!));

    private Dub Start(Call call, DubForm form, DubSource source, double seconds)
    {
        var options = state.Options;
        var createdAt = state.TimeProvider.GetUtcNow();
        var preparingAt = createdAt + options.QueueTime;
        var dubbingAt = preparingAt + options.PreparingTime;
        return new Dub
        {
            Id = Identifier.Create(IdLength),
            Sequence = store.NextSequence(),
            Name = form.Name ?? source.Name,
            CreatorKey = call.Key!,
            CreatedAt = createdAt,
            PreparingAt = preparingAt,
            DubbingAt = dubbingAt,
            DoneAt = dubbingAt + (options.WorkTimePerSourceSecond * seconds),
            Source = source,
            Seconds = seconds,
            SourceLanguage = form.SourceLanguage is null or DetectLanguage ? DetectedLanguage : form.SourceLanguage,
            TargetLanguage = form.TargetLanguage,
            Speakers = form.Speakers == 0 ? DetectedSpeakers : form.Speakers,
            IsStudio = form.IsStudio,
            Error = state.Failures.TryDequeue(out var error) ? error : null,
        };
    }
}
