using DubbingSdk;
using Samples;

namespace DubProject;

/// <summary>The life cycle of a project: create, wait, add languages, save, edit, regenerate.</summary>
internal sealed class ProjectRun(DubbingClient client, SampleRun run, FileInfo file)
{
    private readonly string _name = Path.GetFileNameWithoutExtension(file.Name);
    private readonly DubbingProjectsClient _projects = client.Dubbing.Projects;

    public async Task RunAsync(string[] languages, string? edit, CancellationToken cancellationToken)
    {
        var operation = await CreateAsync(languages[0], cancellationToken);
        var project = await operation.WaitForCompletionAsync(run.Polling, Progress("The project"), cancellationToken);
        await SaveSubtitlesAsync(project, cancellationToken);

        // The project was created with its first language. The others are added to it, and all are dubbed at the same time.
        var dubs = new List<ProjectLanguageOperation> { _projects.Languages.ResumeOperation(project.ProjectId, project.LanguageIds[0]) };
        foreach (var language in languages.Skip(1))
            dubs.Add(await AddAsync(project, language, cancellationToken));
        foreach (var (dub, language) in dubs.Zip(languages))
            await SaveAsync(dub, language, suffix: string.Empty, cancellationToken);

        // Editing requires an Enterprise plan, so in a live run it is done only if a text is set.
        if (edit is not null || !run.IsLive)
            await EditAsync(dubs[0], languages[0], edit, cancellationToken);
    }

    private async Task<ProjectOperation> CreateAsync(string language, CancellationToken cancellationToken)
    {
        var started = DateTimeOffset.UtcNow.AddMinutes(-5);
        var request = new CreateProjectRequest
        {
            Source = MediaSource.FromFile(file.FullName),
            Reference = $"{_name} {Guid.NewGuid():N}",
            TargetLanguage = language,
        };

        ProjectOperation operation;
        try
        {
            operation = await _projects.CreateAsync(request, cancellationToken: cancellationToken);
        }
        catch (DubbingException ambiguous) when (ambiguous.MayHaveBeenAccepted)
        {
            // The service may have accepted the request although its response was lost. A second request would be billed again.
            run.Write("The outcome is ambiguous. Looking for the project that may have been started.");
            operation = await _projects.FindByReferenceAsync(request.Reference, started, cancellationToken: cancellationToken)
                ?? throw new AmbiguousOutcomeException($"project with the reference '{request.Reference}'", ambiguous);
        }
        catch (DubbingCanceledException interrupted) when (interrupted.MayHaveBeenAccepted)
        {
            run.Write($"The project may have been started with the reference '{request.Reference}'.");
            throw;
        }

        run.Write($"""Dubbing into {language} as client.Dubbing.Projects.ResumeOperation("{operation.Id}")""", operation.Metadata);
        return operation;
    }

    private async Task<ProjectLanguageOperation> AddAsync(DubbingProject project, string language, CancellationToken cancellationToken)
    {
        var operation = await _projects.Languages.CreateAsync(project.ProjectId, new CreateProjectLanguageRequest { TargetLanguage = language }, cancellationToken: cancellationToken);
        run.Write($"""Dubbing into {language} as client.Dubbing.Projects.Languages.ResumeOperation("{operation.Id}")""", operation.Metadata);
        return operation;
    }

    private async Task SaveAsync(ProjectLanguageOperation dub, string language, string suffix, CancellationToken cancellationToken)
    {
        await dub.WaitForCompletionAsync(run.Polling, Progress(language), cancellationToken);

        // FLAC or WAV: the format is known only from the content.
        await using var media = await dub.DownloadAsync(cancellationToken: cancellationToken);
        run.WriteSaved(await media.SaveToFileAsync(run.PathFor($"{_name}.{language}{suffix}{media.Container.Extension}"), overwrite: true, cancellationToken: cancellationToken));

        ProjectTranslation translation = await _projects.Transcripts.GetTranslationAsync(dub.ProjectId, dub.LanguageId, cancellationToken: cancellationToken);
        run.WriteSaved(await translation.ToSubtitleTrack().SaveToFileAsync(run.PathFor($"{_name}.{language}{suffix}.srt"), overwrite: true, cancellationToken));
    }

    private async Task SaveSubtitlesAsync(DubbingProject project, CancellationToken cancellationToken)
    {
        ProjectTranscript transcript = await _projects.Transcripts.GetAsync(project.ProjectId, cancellationToken: cancellationToken);
        run.Write($"The recording is in '{transcript.Language}', {transcript.Segments.Count} segments");
        run.WriteSaved(await transcript.ToSubtitleTrack().SaveToFileAsync(run.PathFor($"{_name}.srt"), overwrite: true, cancellationToken));
    }

    private async Task EditAsync(ProjectLanguageOperation dub, string language, string? text, CancellationToken cancellationToken)
    {
        ProjectTranslation translation = await _projects.Transcripts.GetTranslationAsync(dub.ProjectId, dub.LanguageId, cancellationToken: cancellationToken);
        if (translation.Segments is not [var first, ..])
            return;

        TranslationChange change = await _projects.Transcripts.UpdateTranslationAsync(
            dub.ProjectId,
            dub.LanguageId,
            first.Id,
            new UpdateTranslationRequest { Translation = text ?? $"{first.Translation} {first.Translation}" },
            cancellationToken: cancellationToken);

        // An edit does not change the output. Regenerating dubs what became stale; it requires the revision that the edit returned.
        var regeneration = await _projects.Transcripts.RegenerateAsync(dub.ProjectId, dub.LanguageId, change.Revision, cancellationToken: cancellationToken);
        var receipt = regeneration.Receipt!;
        run.Write($"""Regenerating {receipt.RegeneratedDuration.TotalSeconds:F1} s, {receipt.ChargedDuration.TotalSeconds:F1} s charged, as client.Dubbing.Projects.Transcripts.ResumeRegeneration("{regeneration.Id}")""");
        await SaveAsync(regeneration, language, ".edited", cancellationToken);
    }

    private IProgress<OperationProgress> Progress(string what) =>
        run.Show<OperationProgress>(seen => $"{what} is {seen.Status ?? "started"}", seen => $"{seen.Elapsed.TotalSeconds:F0} s");
}
