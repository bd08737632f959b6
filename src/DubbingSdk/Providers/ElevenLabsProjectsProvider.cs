namespace DubbingSdk.Providers;

/// <summary>The provider of ElevenLabs projects: many languages per job; lossless audio without the video.</summary>
/// <remarks>
/// The project starts with the first language, and the others are added directly afterwards. A language that cannot be added counts as failed; the job continues without it.
/// Sends <see cref="CreateProjectRequest"/>, and for each further language <see cref="CreateProjectLanguageRequest"/>.
/// </remarks>
public sealed class ElevenLabsProjectsProvider : DubbingProvider
{
    /// <summary>The default name of the provider.</summary>
    public const string DefaultName = "elevenlabs-projects";

    private readonly DubbingProjectsClient _projects;

    /// <summary>Creates the provider.</summary>
    /// <param name="client">The client of the service.</param>
    /// <param name="name">The name of the provider. Set it to use several accounts.</param>
    public ElevenLabsProjectsProvider(DubbingClient client, string name = DefaultName)
        : base(name, client) => _projects = client.Dubbing.Projects;

    /// <inheritdoc/>
    public override DubbingCapabilities Capabilities { get; } = new()
    {
        AcceptsAddresses = true,
        AcceptsFiles = true,
        DetectsSourceLanguage = true,
        AcceptsManyTargets = true,
        AddsTargetsOneByOne = true,
        AcceptsNames = true,
        ProvidesSubtitles = true,
        CanDelete = true,
        FindsLostJobs = true,
        OutputKinds = [DubbingOutputKind.Main, DubbingOutputKind.Audio],
    };

    /// <inheritdoc/>
    protected override async Task<DubbingAcceptance> SubmitStepAsync(DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var request = step.Request;
        var target = GetLanguageCode(step.Languages[0]);
        if (step.ParentId is { } parentId)
        {
            var language = new CreateProjectLanguageRequest { TargetLanguage = target };
            return Accepted(await _projects.Languages.CreateAsync(ProjectIdOf(parentId), request.Apply(language), options, cancellationToken).ConfigureAwait(false));
        }

        var project = new CreateProjectRequest { Source = request.Source, TargetLanguage = target, SourceLanguage = SourceCodeOf(request), Reference = request.Name };
        return Accepted(await _projects.CreateAsync(request.Apply(project), options, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    protected override async Task<DubbingResponse<DubbingJobStatus>> FetchStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default)
    {
        var projectId = ProjectIdOf(id.NativeId);
        var (project, metadata) = await _projects.GetAsync(projectId, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (project.Status == DubbingProjectStatus.Failed)
            return new(DubbingJobStatus.ForAll(id.Languages, DubbingJobState.Failed, project.Status.Value, project.Error?.Message, project.Error?.Code), metadata);

        var found = await ListAsync(projectId, options: null, cancellationToken).ConfigureAwait(false);
        return new(DubbingJobStatus.FromOutputs([.. id.Languages.Select(language => Read(language, Find(found, language), project.Status))]), metadata);
    }

    /// <inheritdoc/>
    protected override async Task<MediaDownload> FetchOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var (projectId, languageId) = await FindAsync(id, language, options, cancellationToken).ConfigureAwait(false);
        return await _projects.Languages.ResumeOperation(projectId, languageId).DownloadAsync(options, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override async Task<SubtitleTrack> FetchSubtitlesAsync(
        DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var (projectId, languageId) = await FindAsync(id, language, options, cancellationToken).ConfigureAwait(false);
        var translation = await _projects.Transcripts.GetTranslationAsync(projectId, languageId, options, cancellationToken).ConfigureAwait(false);
        return translation.Value.ToSubtitleTrack();
    }

    /// <inheritdoc/>
    protected override async Task<string?> FindNativeIdAsync(string name, DateTimeOffset since, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        (await _projects.FindByReferenceAsync(name, since, options, cancellationToken).ConfigureAwait(false))?.Id;

    private static string ProjectIdOf(string nativeId) => OperationId.Unpack(nativeId, count: 1, "id")[0];

    private async Task<List<ProjectLanguage>> ListAsync(string projectId, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var found = new List<ProjectLanguage>();
        await foreach (var language in _projects.Languages.ListAsync(projectId, request: null, options, cancellationToken).ConfigureAwait(false))
            found.Add(language);
        return found;
    }

    private static ProjectLanguage? Find(List<ProjectLanguage> found, DubbingLanguage language) =>
        found.Where(one => string.Equals(one.TargetLanguage, language.Value, StringComparison.OrdinalIgnoreCase)).MaxBy(one => one.CreatedAt);

    private async Task<(string ProjectId, string LanguageId)> FindAsync(DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var projectId = ProjectIdOf(id.NativeId);
        var found = Find(await ListAsync(projectId, options, cancellationToken).ConfigureAwait(false), language);
        return found is not null
            ? (projectId, found.LanguageId)
            : throw new InvalidOperationException($"The project '{projectId}' has no language '{language}': it could not be started. Add it with client.Dubbing.Projects.Languages.CreateAsync.");
    }

    private static DubbingJobOutput Read(DubbingLanguage language, ProjectLanguage? found, DubbingProjectStatus project)
    {
        if (found is not null)
            return new() { Language = language, State = StateOf(found.Status), RawStatus = found.Status.Value, Message = found.Error?.Message, Code = found.Error?.Code };

        // A new language may not be listed at once, but it is when the project is ready.
        return project == DubbingProjectStatus.Ready
            ? DubbingJobOutput.NotStarted(language)
            : new() { Language = language, State = DubbingJobState.Queued, RawStatus = project.Value };
    }

    private static DubbingJobState StateOf(ProjectLanguageStatus status) => status.Value switch
    {
        ProjectLanguageStatus.Values.Queued => DubbingJobState.Queued,
        ProjectLanguageStatus.Values.Processing => DubbingJobState.Running,
        ProjectLanguageStatus.Values.Completed or ProjectLanguageStatus.Values.Stale => DubbingJobState.Succeeded,
        ProjectLanguageStatus.Values.Failed => DubbingJobState.Failed,
        _ => DubbingJobState.Unknown,
    };
}
