using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Speech taken out of noise and music: <c>client.AudioIsolation</c>.</summary>
public class AudioIsolationClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected AudioIsolationClient() => _api = null!;

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
        request.Check();
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
        request.Check();
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
        request.Check();
        return new DubbingPageable<IsolationHistoryItem>(FetchAsync, cancellationToken);

        async Task<DubbingPage<IsolationHistoryItem>> FetchAsync(string? cursor, CancellationToken token)
        {
            var number = request.PageOf(cursor);
            var call = ApiRequest.Get("/v1/audio-isolation/history").With(request.ToQuery(number));
            var (page, metadata) = await _api.SendAsync(call, AudioIsolationJsonContext.Default.IsolationHistoryPage, options, token).ConfigureAwait(false);
            return page.ToPage(request.HasPages ? number + 1 : null, metadata);
        }
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
            ApiRequest.Delete("/v1/audio-isolation/history/{history_item_id}", historyItemId), static answer => answer.ReadMetadataAsync(), options, cancellationToken);
}
