using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Manages dictionaries, which fix the translations of terms: <c>client.Dictionaries</c>. A dub uses those in <see cref="CambAiDubRequest.ChosenDictionaries"/>.</summary>
public class CambAiDictionariesClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected CambAiDictionariesClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiDictionariesClient(ApiPipeline api) => _api = api;

    /// <summary>Lists the dictionaries.</summary>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dictionaries.</returns>
    [Endpoint("GET", "/dictionaries")]
    public virtual Task<DubbingResponse<CambAiDictionaryInfo[]>> GetAllAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.Get("/dictionaries"), CambAiJsonContext.Default.CambAiDictionaryInfoArray, options, cancellationToken);

    /// <summary>Creates a dictionary from a file.</summary>
    /// <param name="request">The file, and the name of the dictionary.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response, whose format the service does not document. <see cref="GetAllAsync"/> returns the id.</returns>
    [Endpoint("POST", "/dictionaries/create-from-file")]
    public virtual Task<DubbingResponse<JsonElement>> CreateFromFileAsync(
        CambAiDictionaryFileRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(ApiRequest.PostOnce("/dictionaries/create-from-file", request.ToForm().ToBody), CambAiLooseResponse.ReadAsync, options, cancellationToken);
    }

    /// <summary>Gets a dictionary without its terms.</summary>
    /// <param name="dictionaryId">The id of the dictionary.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dictionary.</returns>
    [Endpoint("GET", "/dictionaries/{dictionary_id}")]
    public virtual Task<DubbingResponse<CambAiDictionaryInfo>> GetAsync(
        long dictionaryId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Get("/dictionaries/{dictionary_id}", CambAiNumber.Text(dictionaryId, nameof(dictionaryId))), CambAiJsonContext.Default.CambAiDictionaryInfo, options, cancellationToken);

    /// <summary>Gets a dictionary with its terms.</summary>
    /// <param name="dictionaryId">The id of the dictionary.</param>
    /// <param name="request">Filters the terms. Unset: all.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dictionary, with its terms.</returns>
    [Endpoint("GET", "/dictionaries/{dictionary_id}/full-details")]
    public virtual Task<DubbingResponse<CambAiDictionaryInfo>> GetDetailsAsync(
        long dictionaryId, CambAiDictionaryDetailsRequest? request = null, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        request ??= new CambAiDictionaryDetailsRequest();
        return _api.SendAsync(
            ApiRequest.Get("/dictionaries/{dictionary_id}/full-details", CambAiNumber.Text(dictionaryId, nameof(dictionaryId))).With(request.ToQuery()),
            CambAiJsonContext.Default.CambAiDictionaryInfo,
            options,
            cancellationToken);
    }

    /// <summary>Deletes a dictionary and its terms.</summary>
    /// <param name="dictionaryId">The id of the dictionary.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The metadata of the response.</returns>
    [Endpoint("DELETE", "/dictionaries/{dictionary_id}")]
    public virtual Task<DubbingResponseMetadata> DeleteAsync(long dictionaryId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Delete("/dictionaries/{dictionary_id}", CambAiNumber.Text(dictionaryId, nameof(dictionaryId))),
            static response => response.ReadMetadataAsync(),
            options,
            cancellationToken);

    /// <summary>Adds a term to a dictionary.</summary>
    /// <param name="dictionaryId">The id of the dictionary.</param>
    /// <param name="request">The term.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response, whose format the service does not document.</returns>
    [Endpoint("POST", "/dictionaries/{dictionary_id}/add-term")]
    public virtual Task<DubbingResponse<JsonElement>> AddTermAsync(
        long dictionaryId, CambAiTermRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.PostOnce(
                "/dictionaries/{dictionary_id}/add-term", JsonBody.From(request, CambAiJsonContext.Default.CambAiTermRequest), CambAiNumber.Text(dictionaryId, nameof(dictionaryId))),
            CambAiLooseResponse.ReadAsync,
            options,
            cancellationToken);
    }

    /// <summary>Replaces the translations of a term.</summary>
    /// <param name="dictionaryId">The id of the dictionary.</param>
    /// <param name="termId">The id of the term, see <see cref="CambAiDictionaryTerm.Id"/>.</param>
    /// <param name="request">The new translations.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response, whose format the service does not document.</returns>
    /// <remarks>The service does not document the body. The one of <see cref="AddTermAsync"/> is sent.</remarks>
    [Endpoint("PUT", "/dictionaries/term/{dictionary_id}/{term_id}")]
    public virtual Task<DubbingResponse<JsonElement>> UpdateTermAsync(
        long dictionaryId, long termId, CambAiTermRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.Put(
                "/dictionaries/term/{dictionary_id}/{term_id}",
                JsonBody.From(request, CambAiJsonContext.Default.CambAiTermRequest),
                CambAiNumber.Text(dictionaryId, nameof(dictionaryId)),
                CambAiNumber.Text(termId, nameof(termId))),
            CambAiLooseResponse.ReadAsync,
            options,
            cancellationToken);
    }

    /// <summary>Deletes a term from a dictionary, with all translations.</summary>
    /// <param name="dictionaryId">The id of the dictionary.</param>
    /// <param name="termId">The id of the term, see <see cref="CambAiDictionaryTerm.Id"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The metadata of the response.</returns>
    [Endpoint("DELETE", "/dictionaries/term/{dictionary_id}/{term_id}")]
    public virtual Task<DubbingResponseMetadata> DeleteTermAsync(
        long dictionaryId, long termId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(
            ApiRequest.Delete(
                "/dictionaries/term/{dictionary_id}/{term_id}", CambAiNumber.Text(dictionaryId, nameof(dictionaryId)), CambAiNumber.Text(termId, nameof(termId))),
            static response => response.ReadMetadataAsync(),
            options,
            cancellationToken);
}
