using System.Globalization;
using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Creates dubs and gets their results: <c>client.Dubbing</c>.</summary>
/// <remarks>The service cannot list, find, cancel or delete dubs. Store the id of each dub.</remarks>
public class CambAiDubbingClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected CambAiDubbingClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiDubbingClient(ApiPipeline api) => _api = api;

    /// <summary>Creates a dub. Billed.</summary>
    /// <param name="request">The recording, its language and the target languages.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dub in progress. Store its <see cref="DubbingOperation{T}.Id"/>: the service cannot list dubs.</returns>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request. The website of the service shows the dub.</exception>
    /// <example>
    /// <code>
    /// var dub = await client.Dubbing.CreateAsync(new CambAiDubRequest
    /// {
    ///     Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")),
    ///     SourceLanguage = CambAiLanguage.EnglishUnitedStates,
    ///     TargetLanguages = [CambAiLanguage.SpanishSpain],
    /// });
    /// await dub.WaitForCompletionAsync();
    /// </code>
    /// </example>
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

    /// <summary>Resumes a dub by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The dub in progress.</returns>
    /// <exception cref="ArgumentException">The id is not the id of such an operation.</exception>
    public virtual CambAiDubOperation ResumeOperation(string id) => new(this, _api.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], created: null);

    /// <summary>Gets the status of a dub. A failed dub does not throw here.</summary>
    /// <param name="taskId">The id of the task, see <see cref="CambAiDubOperation.TaskId"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task.</returns>
    [Endpoint("GET", "/dub/{task_id}")]
    public virtual Task<DubbingResponse<CambAiTask>> GetStatusAsync(string taskId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/dub/{task_id}", taskId), CambAiTask.ReadAsync, options, cancellationToken);

    /// <summary>Gets the media and the transcripts of a completed dub.</summary>
    /// <param name="runId">The id of the run, see <see cref="CambAiTask.RunId"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The results. Their URIs are signed and expire; get the results again for fresh ones.</returns>
    [Endpoint("GET", "/dub-result/{run_id}")]
    public virtual Task<DubbingResponse<CambAiDubResults>> GetResultAsync(long runId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/dub-result/{run_id}", CambAiNumber.Text(runId, nameof(runId))), CambAiJsonContext.Default.CambAiDubResults, options, cancellationToken);

    /// <summary>Gets the media and the transcripts of several completed dubs.</summary>
    /// <param name="request">The runs.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The results by the id of their run.</returns>
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

    /// <summary>Gets the transcript of a completed dub in one language.</summary>
    /// <param name="runId">The id of the run, see <see cref="CambAiTask.RunId"/>.</param>
    /// <param name="language">A target language of the dub, or the language of the source.</param>
    /// <param name="request">The format. Unset: plain text without times.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The transcript, or its signed URI.</returns>
    [Endpoint("GET", "/transcript/{run_id}/{language}")]
    public virtual Task<DubbingResponse<CambAiTranscript>> GetTranscriptAsync(
        long runId, CambAiLanguage language, CambAiTranscriptRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new CambAiTranscriptRequest();
        return _api.SendAsync(
            ApiRequest.Get("/transcript/{run_id}/{language}", CambAiNumber.Text(runId, nameof(runId)), CambAiLanguage.Require(language, nameof(language))).With(request.ToQuery()),
            response => CambAiTranscript.ReadAsync(response, request.DataType),
            options,
            cancellationToken);
    }

    /// <summary>Converts the media of a completed dub to another format.</summary>
    /// <param name="runId">The id of the run, see <see cref="CambAiTask.RunId"/>.</param>
    /// <param name="language">A target language of the dub.</param>
    /// <param name="request">The format.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversion in progress. If the service has the file already, the operation is completed at once.</returns>
    /// <remarks>
    /// The service does not document whether a conversion is billed. It may report that the file is complete without its URI: the operation then
    /// repeats this request up to 5 times, whose response contains the URI.
    /// </remarks>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingException">If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <example>
    /// <code>
    /// var conversion = await client.Dubbing.CreateAlternativeFormatAsync(
    ///     dub.RunId!.Value, CambAiLanguage.SpanishSpain, new CambAiFormatRequest { OutputFormat = CambAiOutputFormat.Mkv });
    /// await conversion.SaveToFileAsync("talk.es.mkv");
    /// </code>
    /// </example>
    [Endpoint("POST", "/dub-alt-format/{run_id}/{language}")]
    public virtual async Task<CambAiFormatOperation> CreateAlternativeFormatAsync(
        long runId, CambAiLanguage language, CambAiFormatRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var receipt = await RequestFormatAsync(runId, language, request, options, cancellationToken).ConfigureAwait(false);
        return new CambAiFormatOperation(this, _api.Settings, runId, language, request, receipt.Value.TaskId, receipt);
    }

    /// <summary>Resumes a conversion by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>.</param>
    /// <returns>The conversion in progress.</returns>
    /// <exception cref="ArgumentException">The id is not the id of such an operation.</exception>
    public virtual CambAiFormatOperation ResumeFormatOperation(string id)
    {
        if (OperationId.Unpack(id, count: 3, nameof(id), optional: 1) is not [var run, var language, var format, .. var task]
            || !long.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out var runId) || runId == 0)
        {
            throw new ArgumentException($"'{id}' is not the id of a CambAiFormatOperation. Pass the value of its Id property.", nameof(id));
        }

        return new(this, _api.Settings, runId, new CambAiLanguage(language), new CambAiFormatRequest { OutputFormat = format }, task.FirstOrDefault(), created: null);
    }

    /// <summary>Gets the status of a conversion. A failed conversion does not throw here.</summary>
    /// <param name="taskId">The id of the task, see <see cref="CambAiFormatOperation.TaskId"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task.</returns>
    [Endpoint("GET", "/dub-alt-format/{task_id}")]
    public virtual Task<DubbingResponse<CambAiTask>> GetFormatStatusAsync(string taskId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/dub-alt-format/{task_id}", taskId), CambAiTask.ReadAsync, options, cancellationToken);

    internal Task<DubbingResponse<CambAiFormatResponse>> RequestFormatAsync(
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
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw new JsonException($"'{text}' is not a run id.");
}
