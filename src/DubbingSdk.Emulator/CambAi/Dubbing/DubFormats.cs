using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>The operations of further formats. An existing file is returned at once; for others a task is started.</summary>
internal sealed class DubFormats(EmulatorState state, CambAiErrors errors, LanguageReader languages, TaskHandler tasks)
{
    private static readonly TaskFailure MissingVideo = new("ERROR", "SOURCE_TYPE_NOT_SUPPORTED", "The source has no picture.");

    private readonly DubFiles _files = new(state.Media);

    private CambAiOptions Options => state.Options.CambAi;

    public IResult Request(Call call)
    {
        var format = Handlers.ReadJson(call, fields => fields.RequireChoice("output_format", OutputFormat.Names));
        var language = languages.ReadRoute(call);
        var dub = tasks.FindRun<Dub>(call);
        if (!dub.Targets.Contains(language))
            throw errors.NotFound("Dub");

        var key = (language.Id, format);
        var task = dub.Formats.AddOrUpdate(key, _ => Begin(dub, language, format), (_, last) => tasks.HasFailed(last) ? Begin(dub, language, format) : last);
        if (tasks.HasSucceeded(task))
            return Response.Json(new JsonObject { ["output_url"] = UrlOf(call, task) });

        return tasks.Accept(task);
    }

    public IResult Status(Call call)
    {
        var task = tasks.FindTask<FormatTask>(call);
        var status = tasks.Status(task);
        if (Options.FormatUrlInStatus && tasks.HasSucceeded(task))
            status["output_url"] = UrlOf(call, task);

        return Response.Json(Options.FormatStatusAsString ? status["status"]!.DeepClone() : status);
    }

    private FormatTask Begin(Dub dub, Language language, string name)
    {
        var format = OutputFormat.Of(name);
        var failure = format.IsVideo && !dub.Source.IsVideo ? MissingVideo : null;
        return new FormatTask(tasks.Plan(JobSchedule.Of(state, dub.Source.Seconds), failure), _files.Create(dub, language, format));
    }

    private string UrlOf(Call call, FormatTask task) => state.Media.SignedUrl(call.Context.Request, task.Media);
}
