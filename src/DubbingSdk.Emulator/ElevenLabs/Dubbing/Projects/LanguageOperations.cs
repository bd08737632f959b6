using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Adds and removes the target languages of a project.</summary>
internal sealed class LanguageOperations(EmulatorState state, ElevenLabsErrors errors, ProjectStore store, ProjectJobs jobs)
{
    private readonly ProjectLimits _limits = new(state, errors);
    private readonly ProjectJson _json = new(state);

    public IResult Add(ProjectCall call, TargetAddition addition)
    {
        var project = call.Project;
        if (addition.Code.Length == 0)
            throw call.Invalid("target_language must not be empty.", "target_language");

        CheckState(call, addition.Code);
        CheckTranslations(call, addition.Translations);
        var cost = project.HasPrepaidLanguage ? 0 : _limits.Charge(call.Call, project.Seconds);
        project.HasPrepaidLanguage = false;
        var language = jobs.Add(project, addition, store.NextSequence(), call.Now);
        return _limits.WithCost(Response.Json(_json.Language(project, language), StatusCodes.Status201Created), cost);
    }

    public IResult List(ProjectCall call)
    {
        var project = call.Project;
        var query = PageQuery.Read(call.Call, errors, project.Id, isSortable: false);
        return query.Page(
            project.Id,
            "languages",
            project.Languages,
            language => language.Sequence,
            language => language.Status,
            language => _json.Language(project, language));
    }

    public IResult Get(ProjectCall call) => Response.Json(_json.Language(call.Project, call.FindLanguage()));

    public static IResult Delete(ProjectCall call)
    {
        call.Project.Languages.Remove(call.FindLanguage());
        return Results.NoContent();
    }

    private void CheckState(ProjectCall call, string code)
    {
        if (call.Project.Stage == ProjectStage.Failed)
            throw call.Conflict("conflict", "The project has failed.");

        if (call.Project.Languages.Exists(language =>
            language.Stage != LanguageStage.Failed && language.Code.Equals(code, StringComparison.OrdinalIgnoreCase)))
        {
            throw call.Conflict("resource_already_exists", $"The project has the language '{code}' already.");
        }

        if (call.Project.Stage == ProjectStage.Ready)
            _limits.CheckJobs(call.Call, call.All, call.Project.Model);
    }

    /// <summary>Rejects translations that omit a segment, repeat one, or name an unknown one.</summary>
    private void CheckTranslations(ProjectCall call, IReadOnlyDictionary<string, string>? translations)
    {
        if (translations is null)
            return;

        _limits.RequireEditing(call.Call);
        var segments = call.Project.Segments;
        if (segments.Count == 0)
            call.RequireReady();

        var isComplete = segments.TrueForAll(segment =>
            translations.ContainsKey(segment.Id) != (segment.ExternalId is { } id && translations.ContainsKey(id)));
        if (!isComplete || translations.Count != segments.Count)
            throw call.Invalid("translations must name every segment exactly once, by its id or external_id.", "translations");
    }
}
