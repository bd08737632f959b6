using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Replay;

/// <summary>A port of this machine at which no request ever arrives.</summary>
internal sealed class TransportFault : IAsyncDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly X509Certificate2? _certificate;
    private readonly Task _accepting;
    private int _connections;

    private TransportFault(string scheme, bool listens, X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Address = new Uri($"{scheme}://127.0.0.1:{((IPEndPoint)_socket.LocalEndPoint!).Port}");
        if (listens)
            _socket.Listen();
        _accepting = listens ? RespondAsync() : Task.CompletedTask;
    }

    public Uri Address { get; }

    /// <summary>The number of connections made.</summary>
    public int Connections => _connections;

    /// <summary>A port that is bound, so that no other process can open it, but refuses connections.</summary>
    public static TransportFault Closed() => new("http", listens: false);

    /// <summary>A port that speaks plain HTTP where TLS is expected.</summary>
    public static TransportFault Plain() => new("https", listens: true);

    /// <summary>A port whose certificate is not trusted.</summary>
    public static TransportFault Untrusted() => new("https", listens: true, SelfSigned.Make());

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        await _accepting;
        _certificate?.Dispose();
    }

    private async Task RespondAsync()
    {
        try
        {
            while (true)
            {
                var client = await _socket.AcceptAsync();
                Interlocked.Increment(ref _connections);
                _ = Task.Run(() => RejectAsync(client));
            }
        }
        catch (Exception failure) when (failure is SocketException or ObjectDisposedException)
        {
            // The socket was disposed.
        }
    }

    private async Task RejectAsync(Socket client)
    {
        try
        {
            await using var stream = new NetworkStream(client, ownsSocket: true);
            if (_certificate is null)
            {
                await stream.WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
                await stream.CopyToAsync(Stream.Null);
                return;
            }

            await using var secure = new SslStream(stream);
            await secure.AuthenticateAsServerAsync(_certificate);
            await secure.CopyToAsync(Stream.Null);
        }
        catch (Exception failure) when (failure is IOException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            // The client closed the connection, as it should.
        }
    }
}
