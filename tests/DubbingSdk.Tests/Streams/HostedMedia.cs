using System.Globalization;
using System.IO.Compression;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

/// <summary>The response of a server to a range request.</summary>
internal enum Ranges
{
    /// <summary>Sends the part.</summary>
    Honoured,

    /// <summary>Sends the whole.</summary>
    Ignored,

    /// <summary>Responds that the range cannot be satisfied.</summary>
    Refused,
}

/// <summary>Media on a server whose responses break off where a test wants them to.</summary>
internal sealed class HostedMedia(byte[] bytes)
{
    private readonly List<LoopbackExchange> _requests = [];

    public byte[] Bytes { get; set; } = bytes;

    public string? ETag { get; set; }

    public Ranges Ranges { get; init; }

    /// <summary>Whether responses declare their length; else they come in chunks.</summary>
    public bool DeclaresLength { get; init; } = true;

    public bool Gzips { get; init; }

    public string ContentType { get; init; } = "audio/mpeg";

    /// <summary>Where in the media the n-th response breaks off. Further responses are whole.</summary>
    public IReadOnlyList<long> Breaks { get; init; } = [];

    /// <summary>Runs before each response, with its number from 1.</summary>
    public Action<int>? BeforeResponse { get; init; }

    /// <summary>Changes the headers of a response to a request for a range.</summary>
    public Func<string, string>? OfPart { get; init; }

    /// <summary>The Range and If-Range headers of each request, in order.</summary>
    public IReadOnlyList<(string? Range, string? IfRange)> Requests => [.. _requests.Select(request => (request.Header("Range"), request.Header("If-Range")))];

    public async Task ServeAsync(LoopbackExchange exchange)
    {
        _requests.Add(exchange);
        BeforeResponse?.Invoke(_requests.Count);
        await exchange.ReadBodyAsync();
        if (RequestedStart(exchange) is not { } from)
            await ServeFromAsync(exchange, 200, 0);
        else if (Ranges == Ranges.Refused)
            await exchange.RespondAsync(416, "", headers: $"Content-Range: bytes */{Bytes.Length}");
        else if (Ranges == Ranges.Honoured && exchange.Header("If-Range") == ETag)
            await ServeFromAsync(exchange, 206, from);
        else
            await ServeFromAsync(exchange, 200, 0);
    }

    private static long? RequestedStart(LoopbackExchange exchange) =>
        exchange.Header("Range") is { } range ? long.Parse(range["bytes=".Length..^1], CultureInfo.InvariantCulture) : null;

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return compressed.ToArray();
    }

    private async Task ServeFromAsync(LoopbackExchange exchange, int status, long from)
    {
        var body = Gzips ? Compress(Bytes) : Bytes[(int)from..];
        await exchange.WriteHeadAsync(status, [.. Headers(status, from, body.Length)]);
        var number = _requests.Count;
        var breaks = number <= Breaks.Count;
        var end = breaks ? (int)Math.Clamp(Breaks[number - 1] - from, 0, body.Length) : body.Length;
        await SendAsync(exchange, body.AsMemory(0, end));
        if (breaks)
            exchange.Close();
        else if (!DeclaresLength)
            await exchange.WriteAsync("0\r\n\r\n");
    }

    private IEnumerable<string> Headers(int status, long from, int length)
    {
        yield return $"Content-Type: {ContentType}";
        yield return "request-id: req-1";
        yield return DeclaresLength ? $"Content-Length: {length}" : "Transfer-Encoding: chunked";
        if (ETag is not null)
            yield return $"ETag: {ETag}";
        if (Gzips)
            yield return "Content-Encoding: gzip";
        if (status != 206)
            yield break;

        var range = $"bytes {from}-{Bytes.Length - 1}/{Bytes.Length}";
        yield return $"Content-Range: {OfPart?.Invoke(range) ?? range}";
    }

    private async Task SendAsync(LoopbackExchange exchange, ReadOnlyMemory<byte> body)
    {
        while (body.Length > 0)
        {
            var piece = body[..Math.Min(body.Length, 4000)];
            if (!DeclaresLength)
                await exchange.WriteAsync($"{piece.Length:x}\r\n");
            await exchange.WriteAsync(piece);
            if (!DeclaresLength)
                await exchange.WriteAsync("\r\n");
            body = body[piece.Length..];
        }
    }
}
