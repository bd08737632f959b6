using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The dub of a project language in progress. It is completed when the status is completed or stale.</summary>
/// <remarks>
/// The file is lossless audio without video, FLAC or WAV as <see cref="MediaDownload.Container"/> reports.
/// The file of a stale language lacks the latest edits: see <see cref="ProjectLanguage.IsUpToDate"/>.
/// </remarks>
public class ProjectLanguageOperation : DubbingMediaOperation<ProjectLanguage>
{
    private readonly ProjectLanguagesClient _client;

    /// <inheritdoc/>
    protected ProjectLanguageOperation(string id)
        : base(id)
    {
        _client = new ProjectLanguagesClient(ApiPipeline.Mocked);
        ProjectId = id;
        LanguageId = id;
    }

    internal ProjectLanguageOperation(ProjectLanguagesClient client, ClientSettings settings, string projectId, string languageId, DubbingResponse<ProjectLanguage>? created)
        : this(client, settings, OperationId.Pack(projectId, languageId), projectId, languageId, isNew: created is not null, created?.Metadata)
    {
        if (created is not null)
            Begin(Read(created));
    }

    private protected ProjectLanguageOperation(
        ProjectLanguagesClient client, ClientSettings settings, string id, string projectId, string languageId, bool isNew, DubbingResponseMetadata? created)
        : base(id, settings, isNew, created)
    {
        _client = client;
        ProjectId = projectId;
        LanguageId = languageId;
    }

    /// <summary>The id of the project.</summary>
    public string ProjectId { get; }

    /// <summary>The id of the language, which is not its code.</summary>
    public string LanguageId { get; }

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

    private OperationState<ProjectLanguage> Read(DubbingResponse<ProjectLanguage> response)
    {
        var isDone = IsDone(response.Value);
        var hasFailed = !isDone && response.Value.Status == ProjectLanguageStatus.Failed;
        return new(response, response.Value.Status.Value, isDone || hasFailed, hasFailed ? Failed(response) : null, Steps(response.Value));
    }

    /// <summary>Whether the work is completed.</summary>
    private protected virtual bool IsDone(ProjectLanguage language) => language.Status == ProjectLanguageStatus.Completed || language.Status == ProjectLanguageStatus.Stale;

    /// <summary>Whether the output, if any, is that of this work.</summary>
    private protected virtual bool HasOutput(ProjectLanguage language) => true;

    private protected virtual OperationSteps? Steps(ProjectLanguage language) => null;

    private Exception WithoutFile(DubbingResponse<ProjectLanguage> response) => IsDone(response.Value)
        ? new DubbingException($"The language '{Id}' is done, but the service gave no address of its file. Ask again later.") { Metadata = response.Metadata }
        : new InvalidOperationException($"The language '{Id}' has no file of this work yet (status: {response.Value.Status}). Await WaitForCompletionAsync first.");

    private DubbingFailedException Failed(DubbingResponse<ProjectLanguage> response)
    {
        var error = response.Value.Error;
        return new($"The language '{Id}' failed: {error?.Message ?? "the service gave no reason"}", Id, error?.Message, error?.Code, error?.Retryable) { Metadata = response.Metadata };
    }
}
