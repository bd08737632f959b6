using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>Dubs in other formats. A file that is there is answered at once; for others a task is begun.</summary>
internal sealed class DubFormats(EmulatorState state, CambAiErrors errors, LanguageReader languages, TaskHandler desk)
{
    private static readonly TaskFailure NoPicture = new("ERROR", "SOURCE_TYPE_NOT_SUPPORTED", "The source has no picture.");

    private readonly DubFiles _files = new(state.Media);

    private CambAiOptions Options => state.Options.CambAi;

    public IResult Order(Call call)
    {
        var format = Handlers.ReadJson(call, fields => fields.DemandChoice("output_format", OutputFormat.Names));
        var language = languages.OfRoute(call);
        var dub = desk.RunOfRoute<Dub>(call);
        if (!dub.Targets.Contains(language))
            throw errors.NotFound("Dub");

        var key = (language.Id, format);
        var task = dub.Formats.AddOrUpdate(key, _ => Begin(dub, language, format), (_, last) => desk.HasFailed(last) ? Begin(dub, language, format) : last);
        if (desk.HasSucceeded(task))
            return Answer.Json(new JsonObject { ["output_url"] = UrlOf(call, task) });

        return desk.Accept(task);
    }

    public IResult Status(Call call)
    {
        var task = desk.OfRoute<FormatTask>(call);
        var status = desk.Status(task);
        if (Options.FormatUrlInStatus && desk.HasSucceeded(task))
            status["output_url"] = UrlOf(call, task);

        return Answer.Json(Options.FormatStatusAsString ? status["status"]!.DeepClone() : status);
    }

    private FormatTask Begin(Dub dub, Language language, string name)
    {
        var format = OutputFormat.Of(name);
        var failure = format.IsVideo && !dub.Source.IsVideo ? NoPicture : null;
        return new FormatTask(desk.Plan(JobSchedule.Of(state, dub.Source.Seconds), failure), _files.Create(dub, language, format));
    }

    private string UrlOf(Call call, FormatTask task) => state.Media.SignedUrl(call.Context.Request, task.Media);
}
