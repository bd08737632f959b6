using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The preparation of a project in progress. It is completed when the project is ready, that is, transcribed. Its languages are operations of their own.</summary>
public class ProjectOperation : DubbingOperation<DubbingProject>
{
    private readonly DubbingProjectsClient _client;

    /// <inheritdoc/>
    protected ProjectOperation(string id)
        : base(id)
    {
        _client = new DubbingProjectsClient(ApiPipeline.Mocked);
        ProjectId = id;
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

    /// <summary>The id of the project.</summary>
    public string ProjectId { get; }

    /// <summary>The ids of the languages that the project was created with: that of <see cref="CreateProjectRequest.TargetLanguage"/>, if it was set. Empty if the operation was resumed.</summary>
    public IReadOnlyList<string> LanguageIds { get; } = [];

    private protected override string Resumption => "client.Dubbing.Projects.ResumeOperation";

    /// <summary>Gets the operation of the language that the project was created with. Requests the project first, if the operation was resumed.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The operation of the language.</returns>
    /// <exception cref="InvalidOperationException">The project has no language, since it was created without <see cref="CreateProjectRequest.TargetLanguage"/>.</exception>
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
        new($"The project '{ProjectId}' failed: {project.Error?.Message ?? "the service gave no reason"}", Id, project.Error?.Message, project.Error?.Code, project.Error?.Retryable) { Metadata = metadata };
}
