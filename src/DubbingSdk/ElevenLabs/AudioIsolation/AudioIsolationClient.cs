using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Client for audio isolation, which separates speech from noise and music: <c>client.AudioIsolation</c>.</summary>
public class AudioIsolationClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected AudioIsolationClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal AudioIsolationClient(ApiPipeline api) => _api = api;

    /// <summary>Isolates the speech in a recording. Billed.</summary>
    /// <param name="request">The recording.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The speech as MP3, as a download that has begun. The history keeps a copy.</returns>
    /// <exception cref="ArgumentException">The request is not valid. Nothing was sent.</exception>
    /// <exception cref="DubbingException">The call failed. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <example>
    /// <code>
    /// await using var speech = await client.AudioIsolation.ConvertAsync(new() { Audio = MediaSource.FromFile("street.wav") });
    /// await speech.SaveToFileAsync("speech.mp3");
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/audio-isolation")]
    public virtual Task<MediaDownload> ConvertAsync(
        AudioIsolationRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.DownloadAsync(ApiRequest.PostOnce("/v1/audio-isolation", request.ToForm().ToBody).ForMedia(), options, cancellationToken);
    }

    /// <summary>Isolates the speech in a recording and streams the result while it is generated. Billed.</summary>
    /// <param name="request">The recording.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The speech as MP3, as a download that has begun.</returns>
    /// <exception cref="ArgumentException">The request is not valid. Nothing was sent.</exception>
    /// <exception cref="DubbingException">The call failed. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</exception>
    /// <example>
    /// <code>
    /// await using var speech = await client.AudioIsolation.StreamAsync(new() { Audio = MediaSource.FromFile("street.wav") });
    /// await speech.CopyToAsync(destination, cancellationToken);
    /// </code>
    /// </example>
    [Endpoint("POST", "/v1/audio-isolation/stream")]
    public virtual Task<MediaDownload> StreamAsync(
        AudioIsolationStreamRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.DownloadAsync(ApiRequest.PostOnce("/v1/audio-isolation/stream", request.ToForm().ToBody).ForMedia(), options, cancellationToken);
    }

    /// <summary>Lists earlier isolations: the pages of a search, or a single page without a search.</summary>
    /// <param name="request">The search text and the page size.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <returns>The items, fetched page by page. The cursor is a page number.</returns>
    [Endpoint("GET", "/v1/audio-isolation/history")]
    public virtual DubbingPageable<IsolationHistoryItem> ListHistoryAsync(
        ListIsolationHistoryRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListIsolationHistoryRequest();
        return _api.List(
            cursor => ApiRequest.Get("/v1/audio-isolation/history").With(request.ToQuery(request.PageOf(cursor))),
            AudioIsolationJsonContext.Default.IsolationHistoryPage,
            (page, cursor, metadata) => page.ToPage(request.HasPages ? request.PageOf(cursor) + 1 : null, metadata),
            options,
            cancellationToken);
    }

    /// <summary>Deletes an item of the history together with its audio.</summary>
    /// <param name="historyItemId">The id of the item.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The metadata of the response.</returns>
    [Endpoint("DELETE", "/v1/audio-isolation/history/{history_item_id}")]
    public virtual Task<DubbingResponseMetadata> DeleteHistoryItemAsync(
        string historyItemId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Delete("/v1/audio-isolation/history/{history_item_id}", historyItemId), static response => response.ReadMetadataAsync(), options, cancellationToken);
}
