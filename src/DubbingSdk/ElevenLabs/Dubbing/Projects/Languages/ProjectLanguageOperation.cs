using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The dubbing of one language of a project. It completes when the language is completed, or was edited since.</summary>
/// <remarks>
/// The file is lossless audio, FLAC or WAV according to <see cref="MediaDownload.Container"/>, without the picture of a video.
/// That of a language that was edited since is the one before the edits: see <see cref="ProjectLanguage.IsUpToDate"/>.
/// </remarks>
public class ProjectLanguageOperation : DubbingMediaOperation<ProjectLanguage>
{
    private readonly ProjectLanguagesClient _client;

    /// <inheritdoc/>
    protected ProjectLanguageOperation()
    {
        _client = new ProjectLanguagesClient(ApiPipeline.Mocked);
        ProjectId = MockedId;
        LanguageId = MockedId;
    }

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="projectId">The service's id of the project.</param>
    /// <param name="languageId">The service's id of the language.</param>
    /// <param name="language">The language.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public ProjectLanguageOperation(string projectId, string languageId, ProjectLanguage language, DubbingResponseMetadata? metadata = null)
        : this(OperationId.Pack(projectId, languageId), projectId, languageId, metadata) => Begin(Read(Received(language)));

    internal ProjectLanguageOperation(ProjectLanguagesClient client, ClientSettings settings, string projectId, string languageId, DubbingResponse<ProjectLanguage>? created)
        : this(client, settings, OperationId.Pack(projectId, languageId), projectId, languageId, isNew: created is not null, created?.Metadata)
    {
        if (created is not null)
            Begin(Read(created));
    }

    /// <summary>Creates an operation without a service behind it.</summary>
    private protected ProjectLanguageOperation(string id, string projectId, string languageId, DubbingResponseMetadata? metadata)
        : base(id, metadata)
    {
        _client = new ProjectLanguagesClient(ApiPipeline.Mocked);
        ProjectId = projectId;
        LanguageId = languageId;
    }

    private protected ProjectLanguageOperation(
        ProjectLanguagesClient client, ClientSettings settings, string id, string projectId, string languageId, bool isNew, DubbingResponseMetadata? created)
        : base(id, settings, isNew, created)
    {
        _client = client;
        ProjectId = projectId;
        LanguageId = languageId;
    }

    /// <summary>The service's id of the project.</summary>
    public virtual string ProjectId { get; }

    /// <summary>The service's id of the language, which is not its code.</summary>
    public virtual string LanguageId { get; }

    private protected override string Resumption => "client.Dubbing.Projects.Languages.ResumeOperation";

    /// <inheritdoc/>
    public override async Task<MediaDownload> DownloadAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await _client.GetAsync(ProjectId, LanguageId, options, cancellationToken).ConfigureAwait(false);
        var language = response.Value;
        if (HasOutput(language) && language.Outputs?.LosslessAudio is { } address)
            return await _client.DownloadAsync(address, options, cancellationToken).ConfigureAwait(false);
        throw language.Status == ProjectLanguageStatus.Failed ? Failed(response) : WithoutFile(response);
    }

    private protected override async Task<OperationState<ProjectLanguage>> FetchAsync(CancellationToken cancellationToken) =>
        Read(await _client.GetAsync(ProjectId, LanguageId, cancellationToken: cancellationToken).ConfigureAwait(false));

    private protected OperationState<ProjectLanguage> Read(DubbingResponse<ProjectLanguage> response)
    {
        var isDone = IsDone(response.Value);
        var hasFailed = !isDone && response.Value.Status == ProjectLanguageStatus.Failed;
        return new(response, response.Value.Status.Value, isDone || hasFailed, hasFailed ? Failed(response) : null, Steps(response.Value));
    }

    /// <summary>Whether the work has completed.</summary>
    private protected virtual bool IsDone(ProjectLanguage language) => language.Status == ProjectLanguageStatus.Completed || language.Status == ProjectLanguageStatus.Stale;

    /// <summary>Whether the output, if any, is that of this work.</summary>
    private protected virtual bool HasOutput(ProjectLanguage language) => true;

    private protected virtual OperationSteps? Steps(ProjectLanguage language) => null;

    private Exception WithoutFile(DubbingResponse<ProjectLanguage> response) => IsDone(response.Value)
        ? new DubbingException($"The language '{Id}' has completed, but the service returned no URI of its file. Download it later.") { Metadata = response.Metadata }
        : new InvalidOperationException($"The language '{Id}' has no file of this work yet (status: {response.Value.Status}). Await WaitForCompletionAsync first.");

    private DubbingFailedException Failed(DubbingResponse<ProjectLanguage> response)
    {
        var error = response.Value.Error;
        return new($"The language '{Id}' failed: {error?.Message ?? "the service stated no reason"}", Id, error?.Message, error?.Code, error?.Retryable) { Metadata = response.Metadata };
    }
}
