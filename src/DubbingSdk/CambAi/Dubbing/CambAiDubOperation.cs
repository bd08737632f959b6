using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>A dub in progress.</summary>
public class CambAiDubOperation : DubbingOperation<CambAiTask>
{
    private readonly CambAiDubbingClient _client;

    /// <inheritdoc/>
    protected CambAiDubOperation()
    {
        _client = new CambAiDubbingClient(ApiPipeline.Mocked);
        TaskId = MockedId;
    }

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="taskId">The service's id of the task.</param>
    /// <param name="task">The task.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public CambAiDubOperation(string taskId, CambAiTask task, DubbingResponseMetadata? metadata = null)
        : base(OperationId.Pack(taskId), metadata)
    {
        _client = new CambAiDubbingClient(ApiPipeline.Mocked);
        TaskId = taskId;
        Begin(Read(Received(task)));
    }

    internal CambAiDubOperation(CambAiDubbingClient client, ClientSettings settings, string taskId, DubbingResponse<CambAiTaskResponse>? created)
        : base(OperationId.Pack(taskId), settings, isNew: created is not null, expected: null, created?.Metadata)
    {
        _client = client;
        TaskId = taskId;
        AdditionalProperties = created?.Value.AdditionalProperties;
    }

    /// <summary>The service's id of the task.</summary>
    public virtual string TaskId { get; }

    /// <summary>The id of the run, which identifies the results; <see langword="null"/> until a poll reported that the dub is completed.</summary>
    public virtual long? RunId => Latest?.Value.RunId;

    /// <summary>Members of the response to the start of the dub that this version of the library does not know.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties { get; }

    private protected override string Resumption => "client.Dubbing.ResumeOperation";

    /// <summary>Gets the media and the transcripts of the completed dub.</summary>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The results. Their URIs are signed and expire; get the results again for fresh ones.</returns>
    /// <exception cref="InvalidOperationException">The dub is not completed yet. Await <see cref="DubbingOperation{T}.WaitForCompletionAsync"/> first.</exception>
    /// <exception cref="DubbingFailedException">The dub failed.</exception>
    public virtual Task<DubbingResponse<CambAiDubResults>> GetResultAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _client.GetResultAsync(Value.RunId!.Value, options, cancellationToken);

    /// <summary>Downloads the dubbed video, or the dubbed audio of a source without video. Requests a fresh signed URI, which receives no API key.</summary>
    /// <param name="language">The language. Unset: the only language of the dub.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The file, as a download that has begun.</returns>
    /// <exception cref="ArgumentException">The dub has no such language, or has several and none is given.</exception>
    /// <exception cref="InvalidOperationException">The dub is not completed yet. Await <see cref="DubbingOperation{T}.WaitForCompletionAsync"/> first.</exception>
    /// <exception cref="DubbingFailedException">The dub failed.</exception>
    /// <exception cref="DubbingException">The dub is completed, but the service returned no URI of its file.</exception>
    public virtual async Task<MediaDownload> DownloadAsync(
        CambAiLanguage? language = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (results, metadata) = await GetResultAsync(options, cancellationToken).ConfigureAwait(false);
        var result = results.Choose(language);
        var address = result?.VideoUri ?? result?.AudioUri
            ?? throw new DubbingException($"The dub '{Id}' is completed, but the service returned no URI of its file. Try again later.") { Metadata = metadata };
        return await _client.DownloadAsync(address, options, cancellationToken).ConfigureAwait(false);
    }

    private protected override async Task<OperationState<CambAiTask>> FetchAsync(CancellationToken cancellationToken) =>
        Read(await _client.GetStatusAsync(TaskId, options: null, cancellationToken).ConfigureAwait(false));

    private OperationState<CambAiTask> Read(DubbingResponse<CambAiTask> task)
    {
        var failure = task.Value.FindFailure("The dub", Id, task.Metadata);
        var isDone = task.Value.Status == CambAiTaskStatus.Success && task.Value.RunId is not null;
        return new(task, task.Value.Status.Value, failure is not null || isDone, failure);
    }
}
