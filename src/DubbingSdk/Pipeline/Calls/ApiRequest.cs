using System.Net.Http.Headers;

namespace DubbingSdk.Pipeline;

/// <summary>One call of a service, before it is sent: route, arguments, query, body and when it may be repeated.</summary>
internal sealed record ApiRequest
{
    private ApiRequest(HttpMethod method, string route, string path, DubbingRetryMode replay)
    {
        Method = method;
        Route = route;
        Path = path;
        Replay = replay;
    }

    public HttpMethod Method { get; }

    /// <summary>The route template; the name of the call in errors, logs and traces.</summary>
    public string Route { get; }

    /// <summary>The route with its arguments, escaped.</summary>
    public string Path { get; }

    public DubbingRetryMode Replay { get; }

    public Query? Query { get; private init; }

    public BodyFactory? Body { get; init; }

    /// <summary>Whether the answer is media: then it is asked for uncompressed, so that it can be resumed and measured.</summary>
    public bool IsMedia { get; init; }

    /// <summary>The format that media is asked for in.</summary>
    public AudioFormat? Format { get; private init; }

    /// <summary>The rest to fetch of media that broke off.</summary>
    public RangeHeaderValue? Range { get; private init; }

    /// <summary>What the media must still be for the rest to fit.</summary>
    public RangeConditionHeaderValue? IfRange { get; private init; }

    /// <summary>A signed address outside the service: the key must not go there.</summary>
    public Uri? SignedUri { get; init; }

    /// <summary>Headers that a signed address demands.</summary>
    public IReadOnlyDictionary<string, string>? SignedHeaders { get; private init; }

    /// <summary>Another address of the service than that of its client, where the key may go too.</summary>
    public Uri? Server { get; private init; }

    /// <summary>
    /// Whether every sending must be known: of a request that is sent once, and of a deletion, because a repeated one finds nothing any more.
    /// </summary>
    public bool NeedsContent => Replay == DubbingRetryMode.AtMostOnce || Method == HttpMethod.Delete;

    public string Endpoint => field ??= $"{Method.Method} {Route}";

    public static ApiRequest Get(string route, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Get, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent);

    public static ApiRequest GetMedia(string route, params ReadOnlySpan<string> arguments) => Get(route, arguments).ForMedia();

    public static ApiRequest GetSigned(Uri uri) =>
        new(HttpMethod.Get, "{signed_url}", string.Empty, DubbingRetryMode.Idempotent) { IsMedia = true, SignedUri = uri };

    public static ApiRequest Delete(string route, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Delete, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent);

    /// <summary>A request that is billed or creates something.</summary>
    public static ApiRequest PostOnce(string route, BodyFactory? body, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Post, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.AtMostOnce) { Body = body };

    /// <summary>A request that sets values, so that a second one finds them set.</summary>
    public static ApiRequest Patch(string route, BodyFactory body, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Patch, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent) { Body = body };

    /// <summary>A read that is a POST by its method alone.</summary>
    public static ApiRequest PostSafe(string route, BodyFactory? body, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Post, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent) { Body = body };

    /// <summary>A request that puts something in its place, so that a second one finds it there.</summary>
    public static ApiRequest Put(string route, BodyFactory body, params ReadOnlySpan<string> arguments) =>
        new(HttpMethod.Put, route, RouteTemplate.Expand(route, arguments), DubbingRetryMode.Idempotent) { Body = body };

    /// <summary>A body for a signed address outside the service, with exactly the headers that belong to it.</summary>
    public static ApiRequest PutSigned(Uri uri, IReadOnlyDictionary<string, string> headers, BodyFactory body) =>
        new(HttpMethod.Put, "{signed_url}", string.Empty, DubbingRetryMode.Idempotent) { SignedUri = uri, SignedHeaders = headers, Body = body };

    public static ApiRequest Raw(HttpMethod method, string route, BodyFactory? body, DubbingRetryMode replay, bool isMedia) =>
        new(method, route, RouteTemplate.RequireOnOrigin(route), replay) { Body = body, IsMedia = isMedia };

    public ApiRequest With(Query query) => this with { Query = query };

    public ApiRequest At(Uri server) => this with { Server = server };

    /// <summary>The same request for an answer that is media.</summary>
    public ApiRequest ForMedia(AudioFormat? format = null) => this with { IsMedia = true, Format = format };

    /// <summary>The same request for what follows the first <paramref name="from"/> bytes.</summary>
    public ApiRequest From(long from, EntityTagHeaderValue tag) => this with
    {
        Range = new RangeHeaderValue(from, null),
        IfRange = new RangeConditionHeaderValue(tag),
    };

    public override string ToString() => Endpoint;
}
