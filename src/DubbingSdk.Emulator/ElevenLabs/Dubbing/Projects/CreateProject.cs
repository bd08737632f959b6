using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

internal sealed class CreateProject(EmulatorState state, ElevenLabsErrors errors, ProjectStore store, ProjectJobs jobs, WebhookOutbox webhooks)
{
    private readonly ProjectRules _rules = new(state.Options.ElevenLabs, errors, webhooks);
    private readonly ProjectLimits _limits = new(state, errors);
    private readonly ProjectJson _json = new(state);
    private readonly DubSources _sources = new(state.Options);

    public IResult Handle(Call call)
    {
        if (call.Body.Form is not { } received)
        {
            return call.Body.IsMalformed
                ? FastApi.MalformedForm()
                : errors.BadRequest(call.Context, "invalid_content_type", "The request must be multipart/form-data.");
        }

        var form = ProjectForm.Read(received, out var fieldErrors);
        if (fieldErrors.Count > 0)
            return FastApi.Validation(fieldErrors);

        return _rules.Check(call.Context, form) ?? Accept(call, form, ReadTranscript(call, form));
    }

    private SuppliedTranscript? ReadTranscript(Call call, ProjectForm form)
    {
        if (form.Transcript is not { } file)
            return null;

        _limits.RequireEditing(call);
        var transcript = SuppliedTranscript.Read(file, out var fieldErrors, out var violation);
        if (fieldErrors.Count > 0)
            throw new RejectedException(FastApi.Validation(fieldErrors));
        if (violation is not null)
            throw new RejectedException(errors.BadRequest(call.Context, "invalid_parameters", violation, "transcript"));

        return transcript.HasTranslations && form.TargetLanguage is null
            ? throw new RejectedException(errors.BadRequest(
                call.Context, "missing_required_field", "A transcript with translations needs target_language.", "target_language"))
            : transcript;
    }

    private Response Accept(Call call, ProjectForm form, SuppliedTranscript? transcript)
    {
        long cost = 0;
        var project = store.Add((all, now) =>
        {
            var created = Create(call, form, now);
            _limits.CheckJobs(call, all, created.Model);
            cost = _limits.Charge(call, created.ChargedSeconds);
            Start(created, form, transcript);
            return created;
        });
        return _limits.WithCost(Response.Json(_json.Project(project, withLanguages: true), StatusCodes.Status201Created), cost);
    }

    private Project Create(Call call, ProjectForm form, DateTimeOffset now)
    {
        var source = form.File is { } file ? _sources.FromPart(file) : null;
        return new Project
        {
            Id = "proj_" + Identifier.Create(28),
            Sequence = store.NextSequence(),
            Origin = MediaStore.GetOrigin(call.Context.Request),
            Reference = form.Reference,
            GivenLanguage = form.SourceLanguage,
            Model = form.Model ?? ProjectModels.Default,
            WebhookIds = form.WebhookIds,
            CreatedAt = now,
            ReadyAt = jobs.ReadyTime(now),
            Source = new(() => source is null ? _sources.FromUrlAsync(new Uri(form.SourceUrl!), state.Stopping) : Task.FromResult(source)),
            ChargedSeconds = source?.Seconds ?? state.Options.AssumedSourceLength.TotalSeconds,
        };
    }

    private void Start(Project project, ProjectForm form, SuppliedTranscript? transcript)
    {
        var translations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var own in transcript?.Segments ?? [])
        {
            var id = Identifier.CreateUuid(project.CreatedAt);
            project.Segments.Add(new ProjectSegment(id, own.ExternalId, own.Text, own.SpeakerId, own.Start, own.End));
            if (own.Translation is { } translation)
                translations.Add(id, translation);
        }

        jobs.Prepare(project);
        if (form.TargetLanguage is { } code)
        {
            jobs.Add(project, TargetAddition.WithDefaults(code) with { Translations = translations }, store.NextSequence(), project.CreatedAt);
            project.HasPrepaidLanguage = false;
        }
    }
}
