using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Speech taken out of noise and music: <c>client.AudioIsolation</c>.</summary>
public class AudioIsolationClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected AudioIsolationClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal AudioIsolationClient(ApiPipeline api) => _api = api;

    /// <summary>Isolates the speech of a recording. Billed.</summary>
    /// <param name="request">The recording.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The speech, still on its way. The history keeps it too.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    [Endpoint("POST", "/v1/audio-isolation")]
    public virtual Task<MediaDownload> ConvertAsync(
        AudioIsolationRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.DownloadAsync(ApiRequest.PostOnce("/v1/audio-isolation", request.ToForm().ToBody).ForMedia(), options, cancellationToken);
    }

    /// <summary>Isolates the speech of a recording, and hands it over while it is made. Billed.</summary>
    /// <param name="request">The recording.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The speech, still on its way.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    [Endpoint("POST", "/v1/audio-isolation/stream")]
    public virtual Task<MediaDownload> StreamAsync(
        AudioIsolationStreamRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.DownloadAsync(ApiRequest.PostOnce("/v1/audio-isolation/stream", request.ToForm().ToBody).ForMedia(), options, cancellationToken);
    }

    /// <summary>Lists isolations that were made before: with a search page by page, without one a single page.</summary>
    /// <param name="request">Which isolations.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The items, fetched while they are read. Their cursor is the number of a page.</returns>
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

    /// <summary>Deletes an item of the history, and its audio.</summary>
    /// <param name="historyItemId">The id of the item.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer says besides.</returns>
    [Endpoint("DELETE", "/v1/audio-isolation/history/{history_item_id}")]
    public virtual Task<DubbingResponseMetadata> DeleteHistoryItemAsync(
        string historyItemId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Delete("/v1/audio-isolation/history/{history_item_id}", historyItemId), static response => response.ReadMetadataAsync(), options, cancellationToken);
}
