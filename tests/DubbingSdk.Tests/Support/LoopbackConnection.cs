using System.Net.Sockets;
using System.Text;

namespace DubbingSdk.Tests.Support;

/// <summary>One connection to a <see cref="LoopbackServer"/>, with the bytes that were read ahead.</summary>
internal sealed class LoopbackConnection(TcpClient client, CancellationToken stop)
{
    private readonly NetworkStream _stream = client.GetStream();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    public bool IsOpen { get; private set; } = true;

    /// <summary>The request line and the headers, or <see langword="null"/> when the client closed the connection.</summary>
    public async Task<string?> ReadHeadAsync()
    {
        var head = new StringBuilder();
        while (true)
        {
            var line = await ReadLineAsync();
            if (line is null)
                return null;
            if (line.Length == 0)
                return head.ToString();
            head.Append(line).Append('\n');
        }
    }

    public async Task<string?> ReadLineAsync()
    {
        var line = new List<byte>();
        while (true)
        {
            if (_start == _end && !await FillAsync())
                return null;

            var next = _buffer[_start++];
            if (next == '\n')
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            line.Add(next);
        }
    }

    /// <summary>Reads at most <paramref name="count"/> bytes; 0 when the client closed the connection.</summary>
    public async Task<int> ReadAsync(Memory<byte> target, int count)
    {
        if (_start == _end && !await FillAsync())
            return 0;

        var available = Math.Min(Math.Min(count, target.Length), _end - _start);
        _buffer.AsMemory(_start, available).CopyTo(target);
        _start += available;
        return available;
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        await _stream.WriteAsync(bytes, stop);
        await _stream.FlushAsync(stop);
    }

    /// <summary>Ends the connection in good order.</summary>
    public void Close()
    {
        IsOpen = false;
        client.Client.Shutdown(SocketShutdown.Send);
        client.Close();
    }

    /// <summary>Ends the connection with a TCP reset.</summary>
    public void Reset()
    {
        IsOpen = false;
        client.Client.LingerState = new LingerOption(enable: true, seconds: 0);
        client.Close();
    }

    /// <summary>Waits until the client goes away or the server is stopped.</summary>
    public async Task WaitForClientToLeaveAsync()
    {
        while (await FillAsync())
            _start = _end;
    }

    private async Task<bool> FillAsync()
    {
        _start = 0;
        _end = await _stream.ReadAsync(_buffer, stop);
        return _end > 0;
    }
}
