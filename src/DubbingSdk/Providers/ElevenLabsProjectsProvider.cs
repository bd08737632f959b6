namespace DubbingSdk.Providers;

/// <summary>ElevenLabs projects: many languages a job, lossless sound without the picture.</summary>
/// <remarks>The first language is started with the project, the others directly after it. One that could not be started counts as failed, and the job goes on without it.</remarks>
public sealed class ElevenLabsProjectsProvider : DubbingProvider
{
    /// <summary>The name, unless another is given.</summary>
    public const string DefaultName = "elevenlabs-projects";

    private const string Missing = "missing";

    private readonly DubbingProjectsClient _projects;

    /// <summary>Makes the provider.</summary>
    /// <param name="client">The client to send with.</param>
    /// <param name="name">The name, for one of several accounts.</param>
    public ElevenLabsProjectsProvider(DubbingClient client, string name = DefaultName)
        : base(name, client) => _projects = client.Dubbing.Projects;

    /// <inheritdoc/>
    public override DubbingCapabilities Capabilities { get; } = new()
    {
        AcceptsAddresses = true,
        AcceptsFiles = true,
        DetectsSourceLanguage = true,
        AcceptsManyTargets = true,
        AcceptsNames = true,
        ProvidesSubtitles = true,
        CanDelete = true,
        FindsLostJobs = true,
        OutputKinds = [DubbingOutputKind.Main, DubbingOutputKind.Audio],
    };

    private protected override async Task<DubbingJob> SubmitAsync(
        DubbingJobRequest request, IReadOnlyList<string> targets, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var project = new CreateProjectRequest { Source = request.Source, TargetLanguage = targets[0], SourceLanguage = SourceOf(request), Reference = request.Name };
        var started = await _projects.CreateAsync(request.ElevenLabsProjects?.Invoke(project) ?? project, options, cancellationToken).ConfigureAwait(false);
        foreach (var target in targets.Skip(1))
            await AddAsync(started.ProjectId, target, options, cancellationToken).ConfigureAwait(false);
        return Started(started, request);
    }

    private protected override async Task<DubbingResponse<DubbingJobStatus>> GetStatusAsync(
        string nativeId, IReadOnlyList<DubbingLanguage> languages, CancellationToken cancellationToken)
    {
        var projectId = OperationId.Unpack(nativeId, count: 1, "id")[0];
        var (project, metadata) = await _projects.GetAsync(projectId, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (project.Status == DubbingProjectStatus.Failed)
            return new(DubbingJobStatus.OfAll(languages, DubbingJobState.Failed, project.Status.Value, project.Error?.Message, project.Error?.Code), metadata);

        var found = await ListAsync(projectId, options: null, cancellationToken).ConfigureAwait(false);
        return new(DubbingJobStatus.Of([.. languages.Select(language => Read(language, Find(found, language), project.Status))]), metadata);
    }

    private protected override async Task<MediaDownload> OpenOutputAsync(
        string nativeId, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var (projectId, languageId) = await FindAsync(nativeId, language, options, cancellationToken).ConfigureAwait(false);
        return await _projects.Languages.GetOperation(projectId, languageId).DownloadAsync(options, cancellationToken).ConfigureAwait(false);
    }

    private protected override async Task<SubtitleTrack> GetSubtitlesAsync(
        string nativeId, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var (projectId, languageId) = await FindAsync(nativeId, language, options, cancellationToken).ConfigureAwait(false);
        var translation = await _projects.Transcripts.GetTranslationAsync(projectId, languageId, options, cancellationToken).ConfigureAwait(false);
        return translation.Value.ToSubtitleTrack();
    }

    private protected override async Task<string?> FindAsync(string? name, DateTimeOffset since, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        (await _projects.FindByReferenceAsync(RequireName(name), since, options, cancellationToken).ConfigureAwait(false))?.Id;

    private protected override string CodeOf(DubbingLanguage language) => language.Value;

    /// <summary>Starts another language. The project is paid for, so whatever fails here must not lose it: the status tells which languages there are.</summary>
    private async Task AddAsync(string projectId, string target, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            await _projects.Languages.CreateAsync(projectId, new CreateProjectLanguageRequest { TargetLanguage = target }, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Counts as failed, unless the project turns out to have it.
        }
    }

    private async Task<List<ProjectLanguage>> ListAsync(string projectId, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var found = new List<ProjectLanguage>();
        await foreach (var language in _projects.Languages.ListAsync(projectId, request: null, options, cancellationToken).ConfigureAwait(false))
            found.Add(language);
        return found;
    }

    private static ProjectLanguage? Find(List<ProjectLanguage> found, DubbingLanguage language) =>
        found.Where(one => string.Equals(one.TargetLanguage, language.Value, StringComparison.OrdinalIgnoreCase)).MaxBy(one => one.CreatedAt);

    private async Task<(string ProjectId, string LanguageId)> FindAsync(string nativeId, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var projectId = OperationId.Unpack(nativeId, count: 1, "id")[0];
        var found = Find(await ListAsync(projectId, options, cancellationToken).ConfigureAwait(false), language);
        return found is not null
            ? (projectId, found.LanguageId)
            : throw new InvalidOperationException($"The project '{projectId}' has no language '{language}': it could not be started. Add it with client.Dubbing.Projects.Languages.CreateAsync.");
    }

    private static DubbingJobOutput Read(DubbingLanguage language, ProjectLanguage? found, DubbingProjectStatus project)
    {
        if (found is not null)
            return new() { Language = language, State = StateOf(found.Status), RawStatus = found.Status.Value, Message = found.Error?.Message, Code = found.Error?.Code };

        // A new language may not be listed at once; when the project is ready, it would be.
        return project == DubbingProjectStatus.Ready
            ? new() { Language = language, State = DubbingJobState.Failed, RawStatus = Missing, Message = "The language could not be started." }
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
