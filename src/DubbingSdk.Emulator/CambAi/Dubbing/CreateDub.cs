using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi.Files;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

internal sealed class CreateDub(EmulatorState state, LanguageReader languages, FileOperations files, TaskHandler tasks)
{
    private static readonly DubSource MissingTarget = new("", "", 0, "There is no target language.");

    private readonly DubSources _sources = new(state.Options);
    private readonly DubFiles _files = new(state.Media);

    private CambAiOptions Options => state.Options.CambAi;

    public async Task<IResult> HandleAsync(Call call)
    {
        var request = Handlers.ReadJson(call, fields => DubRequest.Read(fields, Options, languages));
        var source = await FindSourceAsync(request, call.Aborted).ConfigureAwait(false);
        var schedule = JobSchedule.Of(state, source, source.Seconds);
        var dub = new Dub(tasks.Plan(schedule, FailureOf(request, source)), source, request.Source, request.Targets);
        if (dub.Failure is null)
            CreateDefaultFiles(dub, schedule);

        return tasks.Accept(dub);
    }

    private Task<DubSource> FindSourceAsync(DubRequest request, CancellationToken cancellationToken) => request.FileId is { } id
        ? Task.FromResult(files.FindSource(id))
        : _sources.FromUrlAsync(new Uri(request.VideoUrl!), cancellationToken);

    /// <summary>Charges every target language, and returns the reason if the dub cannot succeed.</summary>
    private TaskFailure? FailureOf(DubRequest request, DubSource source) =>
        request.Targets.Count == 0 ? TaskFailure.FromSource(MissingTarget)
        : !state.Credits.TryCharge(state.PriceOf(source.Seconds) * request.Targets.Count) ? TaskFailure.FromPayment(Options)
        : source.Error is not null ? TaskFailure.FromSource(source)
        : null;

    private void CreateDefaultFiles(Dub dub, JobSchedule schedule)
    {
        string[] formats = dub.Source.IsVideo ? [OutputFormat.Mp3, OutputFormat.Mp4] : [OutputFormat.Mp3];
        foreach (var language in dub.Targets)
        {
            foreach (var format in formats)
            {
                var media = _files.Create(dub, language, OutputFormat.Of(format));
                dub.Formats[(language.Id, format)] = new FormatTask(new TaskPlan(dub.RunId, schedule, null), media);
            }
        }
    }
}
