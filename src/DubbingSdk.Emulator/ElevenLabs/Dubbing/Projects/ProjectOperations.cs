using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The project operations of <c>/v1/dubbing/project</c>.</summary>
internal sealed class ProjectOperations
{
    private const string Root = "/v1/dubbing/project";
    private const string ItemRoute = Root + "/{project_id}";
    private const string LanguageRoute = ItemRoute + "/language/{language_id}";
    private const string List = "projects";

    private readonly ElevenLabsErrors _errors;
    private readonly ProjectStore _store;
    private readonly ProjectLimits _limits;
    private readonly ProjectJson _json;

    public ProjectOperations(EmulatorState state, ElevenLabsErrors errors, WebhookOutbox webhooks)
    {
        _errors = errors;
        _store = new ProjectStore(state);
        _limits = new ProjectLimits(state, errors);
        _json = new ProjectJson(state);
        var jobs = new ProjectJobs(state, new ProjectEvents(_json, webhooks));
        var create = new CreateProject(state, errors, _store, jobs, webhooks);
        var languages = new LanguageOperations(state, errors, _store, jobs);
        All =
        [
            new("POST", Root, call => GuardAsync(call, () => Task.FromResult(create.Handle(call)))) { Form = ProjectForm.Fields },
            new("GET", Root, call => GuardAsync(call, () => ListAsync(call))) { Query = ["cursor", "page_size", "status", "sort_direction"] },
            WithoutBody("GET", ItemRoute, call => Response.Json(_json.Project(call.Project, withLanguages: true))),
            WithoutBody("DELETE", ItemRoute, Delete),
            WithBody<TargetAddition>("POST", ItemRoute + "/language", languages.Add),
            WithoutBody("GET", ItemRoute + "/language", languages.List) with { Query = ["cursor", "page_size", "status"] },
            WithoutBody("GET", LanguageRoute, languages.Get),
            WithoutBody("DELETE", LanguageRoute, LanguageOperations.Delete),
            WithoutBody("GET", ItemRoute + "/transcript", SourceTranscript),
            EditOperation<SegmentPatch>("PATCH", ItemRoute + "/transcript/segment/{segment_id}", SourceEdits.Update),
            EditOperation<Bulk<SegmentPatch>>("PATCH", ItemRoute + "/transcript/segments", SourceEdits.UpdateAll),
            EditOperation<SegmentAddition>("POST", ItemRoute + "/transcript/segment", SourceEdits.Add),
            EditOperation("DELETE", ItemRoute + "/transcript/segment/{segment_id}", SourceEdits.Delete),
            WithoutBody("GET", LanguageRoute + "/transcript", TargetTranscript),
            EditOperation<LinePatch>("PATCH", LanguageRoute + "/transcript/segment/{segment_id}", TargetEdits.Update),
            EditOperation<Bulk<LinePatch>>("PATCH", LanguageRoute + "/transcript/segments", TargetEdits.UpdateAll),
            EditOperation("POST", LanguageRoute + "/transcript/regenerate", new Regeneration(state, errors, jobs).Start),
        ];
    }

    public IReadOnlyList<Operation> All { get; }

    private static IResult SourceTranscript(ProjectCall call)
    {
        call.RequireReady();
        return Response.Json(SegmentJson.Source(call.Project));
    }

    private static IResult TargetTranscript(ProjectCall call)
    {
        call.RequireReady();
        return Response.Json(SegmentJson.Target(call.Project, call.FindLanguage()));
    }

    private IResult Delete(ProjectCall call)
    {
        _store.Remove(call.Project);
        return Results.NoContent();
    }

    private async Task<IResult> ListAsync(Call call)
    {
        var query = PageQuery.Read(call, _errors, List, isSortable: true);
        return await _store.UseAllAsync(all => query.Page(
            List,
            "projects",
            all,
            project => project.Sequence,
            project => project.Status,
            project => _json.Project(project, withLanguages: false))).ConfigureAwait(false);
    }

    private Operation WithoutBody(string method, string route, Func<ProjectCall, IResult> handler) =>
        new(method, route, call => GuardAsync(call, () => HandleAsync(call, handler)));

    private Operation WithBody<T>(string method, string route, Func<ProjectCall, T, IResult> handler)
        where T : IJsonRequest<T> =>
        new(method, route, call => GuardAsync(call, () =>
        {
            var request = Handlers.ReadJson(call, T.Read);
            return HandleAsync(call, found => handler(found, request));
        }))
        {
            Json = T.Fields,
        };

    private Operation EditOperation(string method, string route, Func<ProjectCall, IResult> handler) =>
        WithoutBody(method, route, call =>
        {
            _limits.RequireEditing(call.Call);
            return handler(call);
        });

    private Operation EditOperation<T>(string method, string route, Func<ProjectCall, T, IResult> handler)
        where T : IJsonRequest<T> =>
        WithBody<T>(method, route, (call, request) =>
        {
            _limits.RequireEditing(call.Call);
            return handler(call, request);
        });

    private async Task<IResult> HandleAsync(Call call, Func<ProjectCall, IResult> handler)
    {
        var project = _store.Find(call.Route("project_id")) ?? throw new RejectedException(
            _errors.Create(call.Context, StatusCodes.Status404NotFound, "project_not_found", "There is no project with this id."));
        return await _store.UseAsync(project, (all, now) => handler(new ProjectCall(call, project, all, now, _errors))).ConfigureAwait(false);
    }

    private Task<IResult> GuardAsync(Call call, Func<Task<IResult>> handler)
    {
        _limits.RequireProjects(call);
        return handler();
    }
}
