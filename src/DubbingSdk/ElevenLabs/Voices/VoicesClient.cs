using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Client for the voices of the workspace: <c>client.Voices</c>.</summary>
public class VoicesClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected VoicesClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal VoicesClient(ApiPipeline api) => _api = api;

    /// <summary>Lists voices page by page.</summary>
    /// <param name="request">The filters and the order of the listing.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <returns>The voices, fetched page by page.</returns>
    [Endpoint("GET", "/v2/voices")]
    public virtual DubbingPageable<Voice> ListAsync(
        ListVoicesRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListVoicesRequest();
        return _api.List(
            cursor => ApiRequest.Get("/v2/voices").With(request.ToQuery(cursor)), VoicesJsonContext.Default.VoicePage, static (page, _, metadata) => page.ToPage(metadata), options, cancellationToken);
    }

    /// <summary>Gets all voices in one response. Fails in a workspace of more than 500 voices; use <see cref="ListAsync"/> there.</summary>
    /// <param name="showLegacy">Whether to include legacy voices. Unset: <see langword="false"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The voices.</returns>
    [Endpoint("GET", "/v1/voices")]
    public virtual Task<DubbingResponse<VoiceList>> GetAllAsync(
        bool? showLegacy = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/v1/voices").With(new Query().Add("show_legacy", showLegacy)), VoicesJsonContext.Default.VoiceList, options, cancellationToken);

    /// <summary>Gets a voice and its settings.</summary>
    /// <param name="voiceId">The id of the voice.</param>
    /// <param name="withSettings">Ignored by the service, which always returns the settings.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The voice.</returns>
    [Endpoint("GET", "/v1/voices/{voice_id}")]
    public virtual Task<DubbingResponse<Voice>> GetAsync(
        string voiceId, bool? withSettings = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/v1/voices/{voice_id}", voiceId).With(new Query().Add("with_settings", withSettings)), VoicesJsonContext.Default.Voice, options, cancellationToken);
}
