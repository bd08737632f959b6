using Microsoft.AspNetCore.Http;

namespace DubbingSdk.Tests.Http2;

/// <summary>One request to a <see cref="Http2Server"/>.</summary>
internal sealed class Http2Request(string method, string path, string protocol, IHeaderDictionary headers)
{
    private readonly MemoryStream _body = new();

    public string Method { get; } = method;

    public string Path { get; } = path;

    public string Protocol { get; } = protocol;

    /// <summary>The headers, kept after the request has ended.</summary>
    public Dictionary<string, string> Headers { get; } = headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the body arrived to its last byte.</summary>
    public bool IsWhole { get; private set; }

    public byte[] Body => _body.ToArray();

    public static Http2Request Of(HttpContext context) => (Http2Request)context.Items[typeof(Http2Request)]!;

    /// <summary>Reads the whole body.</summary>
    public static async Task ReadAsync(HttpContext context)
    {
        var request = Of(context);
        await context.Request.Body.CopyToAsync(request._body);
        request.IsWhole = true;
    }
}
