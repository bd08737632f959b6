using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Dubs the edited segments of a language again; the length of the source is free of charge.</summary>
internal sealed class Regeneration(EmulatorState state, ElevenLabsErrors errors, ProjectJobs jobs)
{
    private readonly ProjectLimits _limits = new(state, errors);

    public IResult Start(ProjectCall call)
    {
        call.RequireReady();
        var language = call.FindLanguage();
        CheckState(call, language);
        var segments = call.Project.OrderedSegments.Where(segment => language.Lines[segment.Id].IsStale).ToList();
        var seconds = segments.Sum(segment => segment.Seconds);
        var free = Math.Min(seconds, language.FreeSeconds);
        var cost = _limits.Charge(call.Call, seconds - free);
        language.FreeSeconds -= free;
        jobs.Regenerate(call.Project, language, seconds, call.Now);
        var response = Response.Json(
            new JsonObject
            {
                ["regenerated_segment_ids"] = new JsonArray([.. segments.Select(segment => (JsonNode)segment.Id)]),
                ["regenerated_seconds"] = seconds,
                ["charged_seconds"] = seconds - free,
                ["free_regeneration_seconds_remaining"] = language.FreeSeconds,
            },
            StatusCodes.Status202Accepted);
        return _limits.WithCost(response, cost);
    }

    private void CheckState(ProjectCall call, ProjectLanguage language)
    {
        if (language.Stage != LanguageStage.Done)
            throw call.Conflict("already_processing", $"The language is not settled: it is {language.Status}.");
        if (language.OutputRevision == language.Revision)
            throw call.Conflict("conflict", "There is nothing to regenerate.");

        _limits.CheckJobs(call.Call, call.All, call.Project.Model);
    }
}
