using System.Net;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The conversion of dubbed media into another format.</summary>
public class CambAiFormatOperation : DubbingMediaOperation<CambAiTask>
{
    private const int MaxRepeats = 5;

    private readonly CambAiDubbingClient _client;
    private readonly CambAiFormatRequest? _request;
    private string? _taskId;
    private int _repeats;

    /// <inheritdoc/>
    protected CambAiFormatOperation() => _client = new CambAiDubbingClient(ApiPipeline.Mocked);

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="runId">The id of the run.</param>
    /// <param name="language">The language of the dub.</param>
    /// <param name="request">The format.</param>
    /// <param name="task">The task that makes the file.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public CambAiFormatOperation(long runId, CambAiLanguage language, CambAiFormatRequest request, CambAiTask task, DubbingResponseMetadata? metadata = null)
        : base(Pack(runId, language, request, taskId: null), metadata)
    {
        _client = new CambAiDubbingClient(ApiPipeline.Mocked);
        _request = request;
        RunId = runId;
        Language = language;
        Begin(Read(Received(task)));
    }

    internal CambAiFormatOperation(
        CambAiDubbingClient client, ClientSettings settings, long runId, CambAiLanguage language, CambAiFormatRequest request, string? taskId, DubbingResponse<CambAiFormatResponse>? created)
        : base(Pack(runId, language, request, taskId), settings, isNew: created is not null, created?.Metadata)
    {
        _client = client;
        _request = request;
        _taskId = taskId;
        RunId = runId;
        Language = language;
        if (created?.Value.OutputUri is not null)
            Begin(Done(created));
    }

    /// <summary>The service's id of the task that makes the file; <see langword="null"/> where the file was there already.</summary>
    public virtual string? TaskId => Volatile.Read(ref _taskId);

    /// <summary>The id of the run.</summary>
    public virtual long RunId { get; }

    /// <summary>The language of the dub.</summary>
    public virtual CambAiLanguage Language { get; }

    /// <summary>The format.</summary>
    public virtual CambAiOutputFormat OutputFormat => Request.OutputFormat;

    private CambAiFormatRequest Request => _request ?? throw NoService.Error();

    private protected override string Resumption => "client.Dubbing.ResumeFormatOperation";

    /// <inheritdoc/>
    /// <remarks>Uses the known URI. If it has expired, requests the format again for a fresh one.</remarks>
    public override async Task<MediaDownload> DownloadAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _client.DownloadAsync(Value.OutputUri!, options, cancellationToken).ConfigureAwait(false);
        }
        catch (DubbingApiException expired) when (expired.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            var receipt = await _client.RequestFormatAsync(RunId, Language, Request, options, cancellationToken).ConfigureAwait(false);
            if (receipt.Value.OutputUri is not { } fresh)
                throw;

            return await _client.DownloadAsync(fresh, options, cancellationToken).ConfigureAwait(false);
        }
    }

    private protected override async Task<OperationState<CambAiTask>> FetchAsync(CancellationToken cancellationToken)
    {
        if (TaskId is not { } taskId)
            return await RequestAgainAsync(task: null, cancellationToken).ConfigureAwait(false);

        var task = await _client.GetFormatStatusAsync(taskId, options: null, cancellationToken).ConfigureAwait(false);
        if (task.Value is { OutputUri: null } && task.Value.Status == CambAiTaskStatus.Success)
            return await RequestAgainAsync(task, cancellationToken).ConfigureAwait(false);

        return Read(task);
    }

    private OperationState<CambAiTask> Read(DubbingResponse<CambAiTask> task) =>
        new(task, task.Value.Status.Value, task.Value.Status.IsTerminal, task.Value.FindFailure("The format", Id, task.Metadata));

    /// <summary>Gets the URI of the file by requesting the format again, up to the limit of repeats.</summary>
    private async Task<OperationState<CambAiTask>> RequestAgainAsync(DubbingResponse<CambAiTask>? task, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _repeats) > MaxRepeats)
            throw new DubbingFailedException($"The service returned no URI of the file '{Id}' in {MaxRepeats} responses. Request the format again later.", Id);

        var receipt = await _client.RequestFormatAsync(RunId, Language, Request, options: null, cancellationToken).ConfigureAwait(false);
        if (receipt.Value.OutputUri is not null)
            return Done(receipt);

        Volatile.Write(ref _taskId, receipt.Value.TaskId);
        var running = task ?? new(new CambAiTask { Status = CambAiTaskStatus.Pending }, receipt.Metadata);
        return new(running, running.Value.Status.Value, IsTerminal: false, Failure: null);
    }

    private static OperationState<CambAiTask> Done(DubbingResponse<CambAiFormatResponse> receipt)
    {
        var task = new CambAiTask { Status = CambAiTaskStatus.Success, OutputUri = receipt.Value.OutputUri, AdditionalProperties = receipt.Value.AdditionalProperties };
        return new(new(task, receipt.Metadata), task.Status.Value, IsTerminal: true, Failure: null);
    }

    private static string Pack(long runId, CambAiLanguage language, CambAiFormatRequest request, string? taskId)
    {
        ArgumentNullException.ThrowIfNull(request);
        string[] parts = [CambAiNumber.Text(runId, nameof(runId)), language.Text, request.OutputFormat.Value];
        return OperationId.Pack(taskId is null ? parts : [.. parts, taskId]);
    }
}
