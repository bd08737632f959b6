using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The client for dubs: <c>client.Dubbing</c>.</summary>
public class DubsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected DubsClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal DubsClient(ApiPipeline api)
    {
        _api = api;
        Resource = new DubbingResourceClient(api);
        Projects = new DubbingProjectsClient(api);
    }

    /// <summary>The client for Dubbing Studio: the segments, speakers, languages and renders of a dub.</summary>
    public virtual DubbingResourceClient Resource { get; }

    /// <summary>The client for projects: one recording, dubbed into many languages.</summary>
    public virtual DubbingProjectsClient Projects { get; }

    /// <summary>Creates a dub of a file, a stream or a URI. Billed.</summary>
    /// <param name="request">The source, the languages and the options of the dub.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The operation of the dub. Store its <see cref="DubbingOperation{T}.Id"/>, which resumes the dub in another process.</returns>
    /// <exception cref="ArgumentException">The request is invalid. No request was sent.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request. Find the dub with <see cref="FindRecentAsync"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// var operation = await client.Dubbing.CreateAsync(new CreateDubRequest { Source = MediaSource.FromFile("talk.mp4"), TargetLanguage = "es" });
    /// await operation.WaitForCompletionAsync();
    /// await using var media = await client.Dubbing.DownloadAsync(operation.DubbingId, "es");
    /// await media.SaveToFileAsync("talk.es.mp4");
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/dubbing")]
    public virtual async Task<DubOperation> CreateAsync(
        CreateDubRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var created = await _api.SendAsync(
            ApiRequest.PostOnce("/v1/dubbing", request.ToForm().ToBody),
            response => response.ReadCreatedAsync(DubbingJsonContext.Default.CreateDubResponse, "dubbing_id"),
            options,
            cancellationToken).ConfigureAwait(false);
        return new DubOperation(this, _api.Settings, created.Value.DubbingId, created);
    }

    /// <summary>Resumes a dub by the id of its operation. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>, or the id of a dub.</param>
    /// <returns>The operation of the dub.</returns>
    public virtual DubOperation ResumeOperation(string id) => new(this, _api.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], created: null);

    /// <summary>Finds the dub that a <see cref="CreateAsync"/> with an ambiguous outcome may have created.</summary>
    /// <param name="name">The exact <see cref="CreateDubRequest.Name"/> of the request.</param>
    /// <param name="since">A time shortly before the request was sent, by the service's clock.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The operation of the dub, or <see langword="null"/> if no dub of that name was created since.</returns>
    /// <exception cref="DubbingAmbiguousMatchException">Several dubs match. The exception lists their ids.</exception>
    public virtual async Task<DubOperation?> FindRecentAsync(
        string name, DateTimeOffset since, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var newestFirst = new ListDubsRequest { OrderBy = DubOrder.CreatedAt, Direction = SortDirection.Descending };
        var found = await RecentMatches.FindAsync(
            ListAsync(newestFirst, options, cancellationToken),
            dub => dub.CreatedAt,
            since,
            dub => string.Equals(dub.Name, name, StringComparison.Ordinal)).ConfigureAwait(false);
        return found switch
        {
            [] => null,
            [var one] => ResumeOperation(OperationId.Pack(one.DubbingId)),
            _ => throw Ambiguous(name, found),
        };
    }

    /// <summary>Lists dubs page by page, newest first by default.</summary>
    /// <param name="request">The filters and the order of the list.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <returns>The dubs, requested page by page during enumeration.</returns>
    [Endpoint("GET", "/v1/dubbing")]
    public virtual DubbingPageable<Dub> ListAsync(
        ListDubsRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListDubsRequest();
        return _api.List(
            cursor => ApiRequest.Get("/v1/dubbing").With(request.ToQuery(cursor)), DubbingJsonContext.Default.DubPage, static (page, _, metadata) => page.ToPage(metadata), options, cancellationToken);
    }

    /// <summary>Gets a dub: its status, its languages, and the reason of a failure.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dub.</returns>
    [Endpoint("GET", "/v1/dubbing/{dubbing_id}")]
    public virtual Task<DubbingResponse<Dub>> GetAsync(
        string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/dubbing/{dubbing_id}", dubbingId), DubbingJsonContext.Default.Dub, options, cancellationToken);

    /// <summary>Deletes a dub. The cost of a dub in progress is not refunded.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The status of the deletion.</returns>
    [Endpoint("DELETE", "/v1/dubbing/{dubbing_id}")]
    public virtual Task<DubbingResponse<DeleteDubResponse>> DeleteAsync(
        string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Delete("/v1/dubbing/{dubbing_id}", dubbingId), DubbingJsonContext.Default.DeleteDubResponse, options, cancellationToken);

    /// <summary>Downloads the dubbed media: MP3 for an audio source, MP4 for a video. The media lacks edits made in Dubbing Studio, which need a render.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="languageCode">The language, one of <see cref="Dub.TargetLanguages"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The media, as a download that has begun.</returns>
    /// <exception cref="DubbingNotReadyException">The dub is still in progress.</exception>
    [Endpoint("GET", "/v1/dubbing/{dubbing_id}/audio/{language_code}")]
    public virtual Task<MediaDownload> DownloadAsync(
        string dubbingId, string languageCode, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.DownloadAsync(ApiRequest.GetMedia("/v1/dubbing/{dubbing_id}/audio/{language_code}", dubbingId, languageCode), options, cancellationToken);

    /// <summary>Gets the transcript of a dub in one format.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="languageCode">The language, one of <see cref="Dub.TargetLanguages"/>, or <c>source</c> for the source language.</param>
    /// <param name="format">The format of the transcript.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The transcript.</returns>
    /// <exception cref="DubbingNotReadyException">The dub is still in progress.</exception>
    [Endpoint("GET", "/v1/dubbing/{dubbing_id}/transcripts/{language_code}/format/{format_type}")]
    public virtual Task<DubbingResponse<DubTranscriptEnvelope>> GetTranscriptAsync(
        string dubbingId, string languageCode, DubTranscriptFormat format, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/dubbing/{dubbing_id}/transcripts/{language_code}/format/{format_type}", dubbingId, languageCode, OpenValue.Require(format, nameof(format))),
            DubbingJsonContext.Default.DubTranscriptEnvelope,
            options,
            cancellationToken);

    /// <summary>Gets the transcript of a dub from an endpoint that the service has deprecated.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="languageCode">The language, one of <see cref="Dub.TargetLanguages"/>, or <c>source</c> for the source language.</param>
    /// <param name="format">The format of the transcript. Unset: <see cref="DubTranscriptFormat.Srt"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The subtitles as text, or the transcript with its times.</returns>
    /// <exception cref="DubbingNotReadyException">The dub is still in progress.</exception>
    /// <remarks>Use <see cref="GetTranscriptAsync"/> in new code.</remarks>
    [Endpoint("GET", "/v1/dubbing/{dubbing_id}/transcript/{language_code}")]
    public virtual Task<DubbingResponse<DubTranscriptFile>> GetTranscriptFileAsync(
        string dubbingId, string languageCode, DubTranscriptFormat? format = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/dubbing/{dubbing_id}/transcript/{language_code}", dubbingId, languageCode).With(new Query().Add("format_type", format)),
            DubTranscriptFile.ReadAsync,
            options,
            cancellationToken);

    private static DubbingAmbiguousMatchException Ambiguous(string name, List<Dub> found) => new(
        $"{found.Count} dubs are named '{name}': {string.Join(", ", found.Select(dub => $"{dub.DubbingId} ({dub.Status}, {dub.CreatedAt:u})"))}. Choose one and resume it with ResumeOperation.",
        found.ConvertAll(dub => dub.DubbingId));
}
