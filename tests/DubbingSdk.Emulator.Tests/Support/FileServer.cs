using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Serves one file once on a loopback port.</summary>
internal sealed class FileServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public FileServer(byte[] bytes, string contentType)
    {
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _ = ServeAsync(bytes, contentType);
    }

    public Uri Address { get; }

    public bool IsRequested { get; private set; }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync(byte[] bytes, string contentType)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        IsRequested = true;
        var stream = client.GetStream();
        _ = await stream.ReadAsync(new byte[8192]);
        var head = $"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(bytes);
    }
}
