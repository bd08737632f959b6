using System.Globalization;
using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Dubs of one recording into one or many languages: <c>client.Dubbing</c>.</summary>
/// <remarks>The service has no call that lists, finds, cancels or deletes a dub. An id that is lost is lost.</remarks>
public class CambAiDubbingClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected CambAiDubbingClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiDubbingClient(ApiPipeline api) => _api = api;

    /// <summary>Starts a dub. Billed.</summary>
    /// <param name="request">What to dub, and how.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The dub in the making. Keep its <see cref="DubbingOperation{T}.Id"/>: it is the only way back to what was paid for.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the dub may have been started. The service's own site shows whether it was.</exception>
    [Endpoint("POST", "/dub")]
    public virtual async Task<CambAiDubOperation> CreateAsync(
        CambAiDubRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var created = await _api.SendAsync(
            ApiRequest.PostOnce("/dub", JsonBody.From(request, CambAiJsonContext.Default.CambAiDubRequest)),
            response => response.ReadCreatedAsync(CambAiJsonContext.Default.CambAiTaskResponse, "task_id"),
            options,
            cancellationToken).ConfigureAwait(false);
        return new CambAiDubOperation(this, _api.Settings, created.Value.TaskId, created);
    }

    /// <summary>Takes up a dub again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The dub in the making.</returns>
    public virtual CambAiDubOperation ResumeOperation(string id) => new(this, _api.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], created: null);

    /// <summary>Gets the status of a dub. A failed dub does not throw here.</summary>
    /// <param name="taskId">The id of the task, see <see cref="CambAiDubOperation.TaskId"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the service says of the task.</returns>
    [Endpoint("GET", "/dub/{task_id}")]
    public virtual Task<DubbingResponse<CambAiTask>> GetStatusAsync(string taskId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/dub/{task_id}", taskId), CambAiTask.ReadAsync, options, cancellationToken);

    /// <summary>Gets the media and the transcripts of a finished dub.</summary>
    /// <param name="runId">The id of the run, see <see cref="CambAiTask.RunId"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The results. Their addresses are signed and hold for a while; ask again for fresh ones.</returns>
    [Endpoint("GET", "/dub-result/{run_id}")]
    public virtual Task<DubbingResponse<CambAiDubResults>> GetResultAsync(long runId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/dub-result/{run_id}", CambAiNumber.Text(runId, nameof(runId))), CambAiJsonContext.Default.CambAiDubResults, options, cancellationToken);

    /// <summary>Gets the media and the transcripts of several finished dubs.</summary>
    /// <param name="request">The runs.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The results by the ids of their runs.</returns>
    [Endpoint("POST", "/dubbing-results")]
    public virtual Task<DubbingResponse<Dictionary<long, CambAiDubResults>>> GetResultsAsync(
        CambAiResultsRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.PostSafe("/dubbing-results", JsonBody.From(request, CambAiJsonContext.Default.CambAiResultsRequest)),
            ReadRunsAsync,
            options,
            cancellationToken);
    }

    /// <summary>Gets the transcript of a finished dub in one language.</summary>
    /// <param name="runId">The id of the run, see <see cref="CambAiTask.RunId"/>.</param>
    /// <param name="language">A language that the recording was dubbed into, or the language of the source.</param>
    /// <param name="request">The form. Unset: text without times.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The transcript, or its address.</returns>
    [Endpoint("GET", "/transcript/{run_id}/{language}")]
    public virtual Task<DubbingResponse<CambAiTranscript>> GetTranscriptAsync(
        long runId, CambAiLanguage language, CambAiTranscriptRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new CambAiTranscriptRequest();
        return _api.SendAsync(
            ApiRequest.Get("/transcript/{run_id}/{language}", CambAiNumber.Text(runId, nameof(runId)), CambAiLanguage.Require(language, nameof(language))).With(request.ToQuery()),
            answer => CambAiTranscript.ReadAsync(answer, request.DataType),
            options,
            cancellationToken);
    }

    /// <summary>Asks for the dubbed media in another format.</summary>
    /// <param name="runId">The id of the run, see <see cref="CambAiTask.RunId"/>.</param>
    /// <param name="language">A language that the recording was dubbed into.</param>
    /// <param name="request">The format.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file in the making. Where the service has it already, the operation is complete from the start.</returns>
    /// <remarks>
    /// The service may say that the file is made without saying where it is. The operation then asks for the format again, a few times,
    /// which is answered with the address. Whether asking for a file that is there costs anything is not documented.
    /// </remarks>
    [Endpoint("POST", "/dub-alt-format/{run_id}/{language}")]
    public virtual async Task<CambAiFormatOperation> CreateAlternativeFormatAsync(
        long runId, CambAiLanguage language, CambAiFormatRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var receipt = await AskForFormatAsync(runId, language, request, options, cancellationToken).ConfigureAwait(false);
        return new CambAiFormatOperation(this, _api.Settings, runId, language, request, receipt.Value.TaskId, receipt);
    }

    /// <summary>Takes up the making of another format again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The file in the making.</returns>
    public virtual CambAiFormatOperation ResumeFormatOperation(string id)
    {
        if (OperationId.Unpack(id, count: 3, nameof(id), optional: 1) is not [var run, var language, var format, .. var task]
            || !long.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out var runId) || runId == 0)
        {
            throw new ArgumentException($"'{id}' is not the Id of such an operation. Pass what the operation's Id property gave.", nameof(id));
        }

        return new(this, _api.Settings, runId, new CambAiLanguage(language), new CambAiFormatRequest { OutputFormat = format }, task.FirstOrDefault(), created: null);
    }

    /// <summary>Gets the status of the making of another format. A failed one does not throw here.</summary>
    /// <param name="taskId">The id of the task, see <see cref="CambAiFormatOperation.TaskId"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the service says of the task.</returns>
    [Endpoint("GET", "/dub-alt-format/{task_id}")]
    public virtual Task<DubbingResponse<CambAiTask>> GetFormatStatusAsync(string taskId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/dub-alt-format/{task_id}", taskId), CambAiTask.ReadAsync, options, cancellationToken);

    internal Task<DubbingResponse<CambAiFormatResponse>> AskForFormatAsync(
        long runId, CambAiLanguage language, CambAiFormatRequest request, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.SendAsync(
            ApiRequest.PostOnce(
                "/dub-alt-format/{run_id}/{language}",
                JsonBody.From(request, CambAiJsonContext.Default.CambAiFormatRequest),
                CambAiNumber.Text(runId, nameof(runId)),
                CambAiLanguage.Require(language, nameof(language))),
            CambAiFormatResponse.ReadAsync,
            options,
            cancellationToken);

    internal Task<MediaDownload> DownloadAsync(Uri signedUri, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _api.DownloadAsync(ApiRequest.GetSigned(signedUri), options, cancellationToken);

    private static async ValueTask<DubbingResponse<Dictionary<long, CambAiDubResults>>> ReadRunsAsync(ApiResponse response)
    {
        var (runs, metadata) = await response.ReadJsonAsync(CambAiJsonContext.Default.DictionaryStringCambAiDubResults).ConfigureAwait(false);
        return new(runs.ToDictionary(run => RunId(run.Key), run => run.Value), metadata);
    }

    private static long RunId(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw new JsonException($"'{text}' is not the id of a run.");
}
