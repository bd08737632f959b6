using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Pipeline;

/// <summary>Creates lists of paged results.</summary>
internal static class PagedList
{
    /// <summary>Creates a list whose pages are fetched during enumeration.</summary>
    /// <param name="pipeline">The pipeline that sends the requests.</param>
    /// <param name="request">Creates the request for the page at a cursor, which is null for the first page. It is called once at the start, so that an invalid request throws here and not during the enumeration.</param>
    /// <param name="typeInfo">The metadata of the response.</param>
    /// <param name="read">Creates a page from a response, the cursor of its request and its metadata.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public static DubbingPageable<T> List<TPage, T>(
        this ApiPipeline pipeline,
        Func<string?, ApiRequest> request,
        JsonTypeInfo<TPage> typeInfo,
        Func<TPage, string?, DubbingResponseMetadata, DubbingPage<T>> read,
        DubbingRequestOptions? options,
        CancellationToken cancellationToken)
    {
        _ = request(null);
        return new DubbingPageable<T>(FetchAsync, cancellationToken);

        async Task<DubbingPage<T>> FetchAsync(string? cursor, CancellationToken token)
        {
            var (page, metadata) = await pipeline.SendAsync(request(cursor), typeInfo, options, token).ConfigureAwait(false);
            return read(page, cursor, metadata);
        }
    }
}
