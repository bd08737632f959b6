using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A project in preparation. It completes when the project is ready, that is, transcribed. Its languages are operations of their own.</summary>
public class ProjectOperation : DubbingOperation<DubbingProject>
{
    private readonly DubbingProjectsClient _client;

    /// <inheritdoc/>
    protected ProjectOperation()
    {
        _client = new DubbingProjectsClient(ApiPipeline.Mocked);
        ProjectId = MockedId;
    }

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="projectId">The service's id of the project.</param>
    /// <param name="project">The project.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public ProjectOperation(string projectId, DubbingProject project, DubbingResponseMetadata? metadata = null)
        : base(OperationId.Pack(projectId), metadata)
    {
        _client = new DubbingProjectsClient(ApiPipeline.Mocked);
        ProjectId = projectId;
        Begin(Read(Received(project)));
        LanguageIds = project.LanguageIds;
    }

    internal ProjectOperation(DubbingProjectsClient client, ClientSettings settings, string projectId, DubbingResponse<DubbingProject>? created)
        : base(OperationId.Pack(projectId), settings, isNew: created is not null, expected: null, created?.Metadata)
    {
        _client = client;
        ProjectId = projectId;
        LanguageIds = created?.Value.LanguageIds ?? [];
        if (created is not null)
            Begin(Read(created));
    }

    /// <summary>The service's id of the project.</summary>
    public virtual string ProjectId { get; }

    /// <summary>The ids of the languages that the project was created with here: that of <see cref="CreateProjectRequest.TargetLanguage"/>, if it was set.</summary>
    public virtual IReadOnlyList<string> LanguageIds { get; } = [];

    private protected override string Resumption => "client.Dubbing.Projects.ResumeOperation";

    /// <summary>Resumes the language that the project was created with. Gets the project first, if it was not created here.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The language in progress.</returns>
    /// <exception cref="InvalidOperationException">The project has no language: it was created without <see cref="CreateProjectRequest.TargetLanguage"/>.</exception>
    public virtual async Task<ProjectLanguageOperation> GetFirstLanguageAsync(CancellationToken cancellationToken = default)
    {
        var known = LanguageIds.Count > 0 ? LanguageIds : (await _client.GetAsync(ProjectId, cancellationToken: cancellationToken).ConfigureAwait(false)).Value.LanguageIds;
        return known is [var languageId, ..]
            ? _client.Languages.ResumeOperation(ProjectId, languageId)
            : throw new InvalidOperationException($"The project '{ProjectId}' has no language yet. Add one with client.Dubbing.Projects.Languages.CreateAsync.");
    }

    private protected override async Task<OperationState<DubbingProject>> FetchAsync(CancellationToken cancellationToken) =>
        Read(await _client.GetAsync(ProjectId, cancellationToken: cancellationToken).ConfigureAwait(false));

    private OperationState<DubbingProject> Read(DubbingResponse<DubbingProject> response)
    {
        var project = response.Value;
        return new(response, project.Status.Value, project.Status.IsTerminal, project.Status == DubbingProjectStatus.Failed ? Failed(project, response.Metadata) : null);
    }

    private DubbingFailedException Failed(DubbingProject project, DubbingResponseMetadata metadata) =>
        new($"The project '{ProjectId}' failed: {project.Error?.Message ?? "the service stated no reason"}", Id, project.Error?.Message, project.Error?.Code, project.Error?.Retryable) { Metadata = metadata };
}
