using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Pipeline;

/// <summary>Lists what a service returns page by page.</summary>
internal static class PagedList
{
    /// <summary>Makes a list that is fetched while it is read.</summary>
    /// <param name="pipeline">The pipeline to send through.</param>
    /// <param name="request">The request for the page at a cursor, which is null for the first. It is called once at the start, so that an invalid request throws here and not in the enumeration.</param>
    /// <param name="typeInfo">The metadata of the response.</param>
    /// <param name="read">Makes a page of a response, the cursor it was requested with and its metadata.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends every enumeration.</param>
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
