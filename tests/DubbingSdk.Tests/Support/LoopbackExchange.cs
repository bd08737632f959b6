using System.Globalization;
using System.Text;

namespace DubbingSdk.Tests.Support;

/// <summary>One request to a <see cref="LoopbackServer"/>, and the means to respond to it, correctly or not.</summary>
internal sealed class LoopbackExchange
{
    private readonly LoopbackConnection _connection;
    private readonly Action _progress;
    private readonly MemoryStream _body = new();
    private long _discarded;
    private bool _hasContinued;

    public LoopbackExchange(LoopbackConnection connection, string head, int number, Action progress)
    {
        (_connection, _progress) = (connection, progress);
        Number = number;
        var lines = head.TrimEnd('\n').Split('\n');
        var first = lines[0].Split(' ');
        (Method, Target) = (first[0], first[1]);
        Headers = lines.Skip(1).Select(line => line.Split(':', 2)).ToLookup(line => line[0].Trim(), line => line[1].Trim(), StringComparer.OrdinalIgnoreCase);
        IsWhole = ContentLength is null or 0 && !IsChunked;
    }

    /// <summary>The number of the request at its server, from 1.</summary>
    public int Number { get; }

    public string Method { get; }

    /// <summary>Path and query.</summary>
    public string Target { get; }

    public ILookup<string, string> Headers { get; }

    public bool IsWhole { get; private set; }

    public byte[] Body => _body.ToArray();

    public string BodyText => Encoding.UTF8.GetString(Body);

    public long BodyLength => _body.Length + _discarded;

    private long? ContentLength => Header("Content-Length") is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    private bool IsChunked => Header("Transfer-Encoding") is { } text && text.Contains("chunked", StringComparison.OrdinalIgnoreCase);

    public string? Header(string name) => Headers[name].FirstOrDefault();

    /// <summary>Reads the whole body, and sends <c>100 Continue</c> first where the client expects it.</summary>
    public async Task ReadBodyAsync(bool keep = true)
    {
        if (IsWhole)
            return;

        await ContinueAsync();
        if (IsChunked)
            await ReadChunksAsync(keep);
        else
            await ReadBytesAsync(ContentLength!.Value - BodyLength, keep);
        IsWhole = true;
        _progress();
    }

    /// <summary>Reads so many bytes of the body and no more.</summary>
    public async Task ReadBodyAsync(long count)
    {
        await ContinueAsync();
        await ReadBytesAsync(count, keep: true);
    }

    public Task RespondAsync(int status, string body = "", string contentType = "application/json", params string[] headers) =>
        RespondAsync(status, Encoding.UTF8.GetBytes(body), contentType, headers);

    /// <summary>Reads the request, then responds.</summary>
    public async Task RespondAsync(int status, byte[] body, string contentType, params string[] headers)
    {
        await ReadBodyAsync();
        await RespondEarlyAsync(status, body, contentType, headers);
    }

    /// <summary>Responds without reading the rest of the request.</summary>
    public async Task RespondEarlyAsync(int status, byte[] body, string contentType, params string[] headers)
    {
        await WriteHeadAsync(status, [$"Content-Length: {body.Length}", $"Content-Type: {contentType}", .. headers]);
        await _connection.WriteAsync(body);
    }

    public Task WriteHeadAsync(int status, params string[] headers) =>
        WriteAsync($"HTTP/1.1 {status} Answer\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n");

    public Task WriteAsync(string text) => _connection.WriteAsync(Encoding.UTF8.GetBytes(text));

    public Task WriteAsync(ReadOnlyMemory<byte> bytes) => _connection.WriteAsync(bytes);

    public void Reset() => _connection.Reset();

    public void Close() => _connection.Close();

    /// <summary>Sends nothing until the client closes the connection.</summary>
    public Task StallAsync() => _connection.WaitForClientToLeaveAsync();

    private async Task ContinueAsync()
    {
        if (_hasContinued || Header("Expect") is null)
            return;

        _hasContinued = true;
        await WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");
    }

    private async Task ReadBytesAsync(long count, bool keep)
    {
        var buffer = new byte[64 * 1024];
        while (count > 0)
        {
            var read = await _connection.ReadAsync(buffer, (int)Math.Min(buffer.Length, count));
            if (read == 0)
                throw new IOException("The client closed the connection within its body.");

            if (keep)
                _body.Write(buffer, 0, read);
            else
                _discarded += read;
            count -= read;
        }
    }

    private async Task ReadChunksAsync(bool keep)
    {
        while (true)
        {
            var line = await _connection.ReadLineAsync() ?? throw new IOException("The client closed the connection between chunks.");
            var length = long.Parse(line.Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            await ReadBytesAsync(length, keep);
            await _connection.ReadLineAsync();
            if (length == 0)
                return;
        }
    }
}
