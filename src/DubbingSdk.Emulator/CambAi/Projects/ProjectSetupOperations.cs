using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.CambAi.Projects;

/// <summary>The operations that set up projects to be dubbed by hand. They are free of charge.</summary>
internal sealed class ProjectSetupOperations(EmulatorState state, CambAiErrors errors, LanguageReader languages, TaskHandler tasks)
{
    private const string Root = CambAiRoutes.Root;

    private readonly DubSources _sources = new(state.Options);

    public IReadOnlyList<Operation> All =>
    [
        new("POST", Root + "/project-setup", CreateAsync) { Json = ProjectSetupRequest.Fields },
        new("GET", Root + "/project-setup/{task_id}", Handlers.Of(Status)),
        new("GET", Root + "/project-setup-result/{run_id}", Handlers.Of(Result)),
        new("POST", Root + "/project-setup-results", Handlers.Of(Results)) { Json = ["run_ids"] },
    ];

    private static JsonArray ToJson(Call call, IEnumerable<ProjectSetup> setups) => new([.. setups.Select(setup => setup.ToJson(call.ServiceUri))]);

    private async Task<IResult> CreateAsync(Call call)
    {
        var request = Handlers.ReadJson(call, fields => ProjectSetupRequest.Read(fields, languages));
        var url = new Uri(request.MediaUrl);
        if (Path.GetFileName(url.AbsolutePath).Length == 0)
            throw errors.BadRequest("The media has no file name.");

        var source = await _sources.FromUrlAsync(url, call.Aborted).ConfigureAwait(false);
        var failure = source.Error is null ? null : TaskFailure.FromSource(source);
        return tasks.Accept(new ProjectSetup(tasks.Plan(JobSchedule.Of(state, 0), failure), request, source));
    }

    /// <summary>Returns a list, unlike the status of other tasks: empty until the project is set up. A failure is reported as elsewhere.</summary>
    private Response Status(Call call)
    {
        var setup = tasks.FindTask<ProjectSetup>(call);
        return tasks.HasFailed(setup) ? Response.Json(tasks.Status(setup)) : Response.Json(ToJson(call, tasks.HasSucceeded(setup) ? [setup] : []));
    }

    private Response Result(Call call) => tasks.FindRun(call) is ProjectSetup setup
        ? Response.Json(setup.ToJson(call.ServiceUri))
        : throw errors.BadRequest("The run is not a DUB_PROJECT.");

    private Response Results(Call call) => Response.Json(ToJson(call, tasks.FindRuns<ProjectSetup>(call)));
}
