using System.Net.Http.Headers;

namespace DubbingSdk.Pipeline;

/// <summary>The request of a call: method, route, arguments, query, body and retry mode.</summary>
internal sealed record ApiRequest
{
    private ApiRequest(HttpMethod method, string route, string path, DubbingRetryMode retryMode)
    {
        Method = method;
        Route = route;
        Path = path;
        RetryMode = retryMode;
    }

    public HttpMethod Method { get; }

    /// <summary>The route template, which identifies the call in errors, logs and traces.</summary>
    public string Route { get; }

    /// <summary>The route with its escaped arguments.</summary>
    public string Path { get; }

    public DubbingRetryMode RetryMode { get; }

    public Query? Query { get; private init; }

    public BodyFactory? Body { get; init; }

    /// <summary>Whether the response is media, which is requested without compression so that it can be resumed and has a length.</summary>
    public bool IsMedia { get; init; }

    /// <summary>The requested format of the media.</summary>
    public AudioFormat? Format { get; private init; }

    /// <summary>The range to fetch when a download is resumed.</summary>
    public RangeHeaderValue? Range { get; private init; }

    /// <summary>The entity tag that the media must still have when a download is resumed.</summary>
    public RangeConditionHeaderValue? IfRange { get; private init; }

    /// <summary>The signed URI to send to instead of the service. The API key is not sent there.</summary>
    public Uri? SignedUri { get; init; }

    /// <summary>The headers that a signed URI requires.</summary>
    public IReadOnlyDictionary<string, string>? SignedHeaders { get; private init; }

    /// <summary>Another base address of the service, if not that of the client. The API key may be sent there.</summary>
    public Uri? Server { get; private init; }

    /// <summary>
    /// Whether each sending must be observed. True for a request that is sent at most once, and for a deletion, whose retry finds nothing to delete.
    /// </summary>
    public bool NeedsContent => RetryMode == DubbingRetryMode.AtMostOnce || Method == HttpMethod.Delete;

    public string Endpoint => field ??= $"{Method.Method} {Route}";

    public static ApiRequest Get(string route, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Get, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent);

    public static ApiRequest GetMedia(string route, params ReadOnlySpan<string> arguments) => Get(route, arguments).ForMedia();

    public static ApiRequest GetSigned(Uri uri) =>
        new(HttpMethod.Get, "{signed_url}", string.Empty, DubbingRetryMode.Idempotent) { IsMedia = true, SignedUri = uri };

    public static ApiRequest Delete(string route, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Delete, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent);

    /// <summary>Creates a request that is billed or creates something.</summary>
    public static ApiRequest PostOnce(string route, BodyFactory? body, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Post, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.AtMostOnce) { Body = body };

    /// <summary>Creates a request that sets values, so it is idempotent.</summary>
    public static ApiRequest Patch(string route, BodyFactory body, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Patch, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent) { Body = body };

    /// <summary>Creates a request that only reads, although its method is POST.</summary>
    public static ApiRequest PostSafe(string route, BodyFactory? body, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Post, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent) { Body = body };

    /// <summary>Creates a request that replaces a resource, so it is idempotent.</summary>
    public static ApiRequest Put(string route, BodyFactory body, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Put, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent) { Body = body };

    /// <summary>Creates an upload to a signed URI, with exactly the headers that it requires.</summary>
    public static ApiRequest PutSigned(Uri uri, IReadOnlyDictionary<string, string> headers, BodyFactory body) =>
        new(HttpMethod.Put, "{signed_url}", string.Empty, DubbingRetryMode.Idempotent) { SignedUri = uri, SignedHeaders = headers, Body = body };

    public static ApiRequest Raw(HttpMethod method, string route, BodyFactory? body, DubbingRetryMode retryMode, bool isMedia) =>
        new(method, route, RouteTemplate.RequireOnOrigin(route), retryMode) { Body = body, IsMedia = isMedia };

    public ApiRequest With(Query query) => this with { Query = query };

    public ApiRequest At(Uri server) => this with { Server = server };

    /// <summary>Returns the request with media as its response.</summary>
    public ApiRequest ForMedia(AudioFormat? format = null) => this with { IsMedia = true, Format = format };

    /// <summary>Returns the request for the bytes after the first <paramref name="from"/> bytes.</summary>
    public ApiRequest From(long from, EntityTagHeaderValue tag) => this with
    {
        Range = new RangeHeaderValue(from, null),
        IfRange = new RangeConditionHeaderValue(tag),
    };

    public override string ToString() => Endpoint;
}
