using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Dubs of whole files: <c>client.Dubbing</c>.</summary>
public class DubsClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
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

    /// <summary>Dubbing Studio: the segments, speakers and languages of a dub, and renders of it.</summary>
    public virtual DubbingResourceClient Resource { get; }

    /// <summary>Projects, the second generation of dubbing: one recording, many languages.</summary>
    public virtual DubbingProjectsClient Projects { get; }

    /// <summary>Starts a dub of a file, a stream or an address. Billed.</summary>
    /// <param name="request">What to dub, and how.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The dub in the making. Keep its <see cref="DubbingOperation{T}.Id"/>: it is the way back to what was paid for.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the dub may have been started: look for it with <see cref="FindRecentAsync"/>.
    /// </exception>
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

    /// <summary>Takes up a dub again by the id of its operation. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingOperation{T}.Id"/>, or the id of a dub.</param>
    /// <returns>The dub in the making.</returns>
    public virtual DubOperation ResumeOperation(string id) => new(this, _api.Settings, OperationId.Unpack(id, count: 1, nameof(id))[0], created: null);

    /// <summary>Finds the dub that a doubtful <see cref="CreateAsync"/> may have started.</summary>
    /// <param name="name">The exact <see cref="CreateDubRequest.Name"/> it was given.</param>
    /// <param name="since">A time shortly before it was sent, by the service's clock.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The dub, or <see langword="null"/> when there is none of that name since then.</returns>
    /// <exception cref="DubbingAmbiguousMatchException">There are several; all are listed.</exception>
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

    /// <summary>Lists dubs, page by page, newest first unless asked otherwise.</summary>
    /// <param name="request">Which dubs, and in which order.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The dubs, fetched while they are read.</returns>
    [Endpoint("GET", "/v1/dubbing")]
    public virtual DubbingPageable<Dub> ListAsync(
        ListDubsRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListDubsRequest();
        return _api.List(
            cursor => ApiRequest.Get("/v1/dubbing").With(request.ToQuery(cursor)), DubbingJsonContext.Default.DubPage, static (page, _, metadata) => page.ToPage(metadata), options, cancellationToken);
    }

    /// <summary>Gets a dub: its status, its languages, and why it failed.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The dub.</returns>
    [Endpoint("GET", "/v1/dubbing/{dubbing_id}")]
    public virtual Task<DubbingResponse<Dub>> GetAsync(
        string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/dubbing/{dubbing_id}", dubbingId), DubbingJsonContext.Default.Dub, options, cancellationToken);

    /// <summary>Deletes a dub. One that is still in the making is not paid back.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the service says of the deletion.</returns>
    [Endpoint("DELETE", "/v1/dubbing/{dubbing_id}")]
    public virtual Task<DubbingResponse<DeleteDubResponse>> DeleteAsync(
        string dubbingId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Delete("/v1/dubbing/{dubbing_id}", dubbingId), DubbingJsonContext.Default.DeleteDubResponse, options, cancellationToken);

    /// <summary>Downloads the dubbed media: MP3 for an audio source, MP4 for a video. Edits made in Dubbing Studio are not in it.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="languageCode">The language, one of <see cref="Dub.TargetLanguages"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The media, still on its way.</returns>
    /// <exception cref="DubbingNotReadyException">The dub is not done yet.</exception>
    [Endpoint("GET", "/v1/dubbing/{dubbing_id}/audio/{language_code}")]
    public virtual Task<MediaDownload> DownloadAsync(
        string dubbingId, string languageCode, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.DownloadAsync(ApiRequest.GetMedia("/v1/dubbing/{dubbing_id}/audio/{language_code}", dubbingId, languageCode), options, cancellationToken);

    /// <summary>Gets the transcript of a dub in one of its forms.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="languageCode">The language, one of <see cref="Dub.TargetLanguages"/>, or <c>source</c> for the original.</param>
    /// <param name="format">The form.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The transcript.</returns>
    /// <exception cref="DubbingNotReadyException">The dub is not done yet.</exception>
    [Endpoint("GET", "/v1/dubbing/{dubbing_id}/transcripts/{language_code}/format/{format_type}")]
    public virtual Task<DubbingResponse<DubTranscriptEnvelope>> GetTranscriptAsync(
        string dubbingId, string languageCode, DubTranscriptFormat format, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/dubbing/{dubbing_id}/transcripts/{language_code}/format/{format_type}", dubbingId, languageCode, OpenValue.Require(format, nameof(format))),
            DubbingJsonContext.Default.DubTranscriptEnvelope,
            options,
            cancellationToken);

    /// <summary>Gets the transcript of a dub through the older call, which the service has deprecated.</summary>
    /// <param name="dubbingId">The id of the dub.</param>
    /// <param name="languageCode">The language, one of <see cref="Dub.TargetLanguages"/>, or <c>source</c> for the original.</param>
    /// <param name="format">The form. Unset: <see cref="DubTranscriptFormat.Srt"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The subtitles as text, or the transcript.</returns>
    /// <exception cref="DubbingNotReadyException">The dub is not done yet.</exception>
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
        $"{found.Count} dubs are named '{name}': {string.Join(", ", found.Select(dub => $"{dub.DubbingId} ({dub.Status}, {dub.CreatedAt:u})"))}. Choose one and take it up with ResumeOperation.",
        found.ConvertAll(dub => dub.DubbingId));
}
