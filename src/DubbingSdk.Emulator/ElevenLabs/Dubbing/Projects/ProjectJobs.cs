using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Schedules the work on projects and their languages.</summary>
internal sealed class ProjectJobs(EmulatorState state, ProjectEvents events)
{
    private const int DetectedSpeakers = 2;

    private readonly ProjectAudio _audio = new(state);

    public DateTimeOffset ReadyTime(DateTimeOffset from) => from + state.Options.QueueTime + state.Options.PreparingTime;

    public void Prepare(Project project)
    {
        var preparingAt = project.CreatedAt + state.Options.QueueTime;
        project.PlannedError = TakeError();
        project.Move(ProjectStage.Queued, project.CreatedAt);
        project.Scheduler.Add(preparingAt, () => project.Move(ProjectStage.Preparing, preparingAt));
        project.Scheduler.Add(project.ReadyAt, () => Open(project, project.Source.Value.Result));
    }

    /// <summary>Adds a language that is dubbed as soon as the project is ready.</summary>
    public ProjectLanguage Add(Project project, TargetAddition addition, long sequence, DateTimeOffset now)
    {
        var language = new ProjectLanguage("lang_" + Identifier.Create(28), sequence, addition.Code, addition.CloningStrength, now)
        {
            PlannedError = TakeError(),
        };
        language.AddLines(project.Segments, addition.Translations);
        project.Languages.Add(language);
        if (project.Stage == ProjectStage.Ready)
            Begin(project, language, now);

        return language;
    }

    /// <summary>Dubs the stale lines of a language.</summary>
    public void Regenerate(Project project, ProjectLanguage language, double seconds, DateTimeOffset now)
    {
        language.PlannedError = TakeError();
        language.Move(LanguageStage.Queued, now);
        Dub(project, language, seconds, now);
    }

    private ProjectError? TakeError() => state.Failures.TryDequeue(out var message) ? ProjectError.Internal(message) : null;

    private void Open(Project project, DubSource source)
    {
        var error = source.Error is null ? project.PlannedError : ProjectError.FromSource(source.Error);
        if (error is not null)
        {
            Fail(project, error);
            return;
        }

        project.Open(source, project.ReadyAt);
        if (project.Segments.Count == 0)
            Transcribe(project);

        events.SendProject(project);
        project.Languages.ForEach(language => Begin(project, language, project.ReadyAt));
    }

    private void Fail(Project project, ProjectError error)
    {
        project.Fail(error, project.ReadyAt);
        events.SendProject(project);
        project.Languages.ForEach(language => Fail(project, language, ProjectError.ForProject, project.ReadyAt));
    }

    private static void Transcribe(Project project)
    {
        var script = new Script(project.Id, project.Language, project.Seconds, DetectedSpeakers);
        foreach (var utterance in script.Utterances)
        {
            var (text, start, end) = utterance.Timing;
            project.Segments.Add(new ProjectSegment(Identifier.CreateUuid(project.ReadyAt), null, text, utterance.SpeakerId, start, end));
        }
    }

    private void Begin(Project project, ProjectLanguage language, DateTimeOffset now)
    {
        language.FreeSeconds = project.Seconds;
        language.AddLines(project.Segments);
        Dub(project, language, project.Seconds, now);
    }

    private void Dub(Project project, ProjectLanguage language, double seconds, DateTimeOffset now)
    {
        var processingAt = now + state.Options.QueueTime;
        var doneAt = processingAt + (state.Options.WorkTimePerSourceSecond * seconds);
        Schedule(processingAt, () =>
        {
            language.Move(LanguageStage.Processing, processingAt);
            Translate(project, language);
            var revision = language.Revision;
            var output = _audio.Create(project, language);
            Schedule(doneAt, () => Complete(project, language, output, revision, doneAt));
        });

        void Schedule(DateTimeOffset due, Action work) => project.Scheduler.Add(due, () =>
        {
            if (project.Languages.Contains(language))
                work();
        });
    }

    private static void Translate(Project project, ProjectLanguage language)
    {
        foreach (var segment in project.Segments)
        {
            var line = language.Lines[segment.Id];
            line.Translation ??= PhraseBook.Translate(segment.Text, project.Language, language.Code);
            line.IsStale = false;
        }
    }

    private void Complete(Project project, ProjectLanguage language, StoredMedia output, int revision, DateTimeOffset at)
    {
        if (language.PlannedError is { } error)
        {
            Fail(project, language, error, at);
            return;
        }

        language.Complete(output, revision, at);
        events.SendLanguage(project, language);
    }

    private void Fail(Project project, ProjectLanguage language, ProjectError error, DateTimeOffset at)
    {
        language.Fail(error, at);
        events.SendLanguage(project, language);
    }
}
