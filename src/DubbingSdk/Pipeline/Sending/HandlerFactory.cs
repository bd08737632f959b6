using System.Net;
using System.Net.Sockets;

namespace DubbingSdk.Pipeline;

/// <summary>Creates the handler of a client, and checks one that the caller supplies.</summary>
internal static class HandlerFactory
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static HttpClient CreateClient(HttpMessageHandler? handler, DubbingTimeouts timeouts)
    {
        if (handler is not null)
            RefuseRedirects(handler);

        return new HttpClient(Mark(handler ?? CreateHandler(timeouts)), disposeHandler: handler is null) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Marks a transport. Handlers of the caller around a transport are left unchanged.</summary>
    private static HttpMessageHandler Mark(HttpMessageHandler handler) => handler is SocketsHttpHandler or HttpClientHandler ? new TransportMarker(handler) : handler;

    public static SocketsHttpHandler CreateHandler(DubbingTimeouts timeouts) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectCallback = ConnectAsync,
        ConnectTimeout = timeouts.Connect!.Value,
        EnableMultipleHttp2Connections = true,
        PooledConnectionLifetime = ConnectionLifetime,
        UseCookies = false,
    };

    /// <summary>Refuses a primary handler that follows redirects by itself, because it would send the API key to other origins.</summary>
    public static void RefuseRedirects(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
            handler = inner;
        if (handler is SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true })
        {
            throw new InvalidOperationException(
                $"The primary {handler.GetType().Name} follows redirects by itself, which would send the API key to other hosts. Set AllowAutoRedirect = false; the client follows safe redirects itself.");
        }
    }

    /// <summary>Connects like the default handler, within the connect timeout of the call that needs the connection.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            if (context.InitialRequestMessage.Options.TryGetValue(MessageFactory.ConnectTimeout, out var limit))
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).AsTask().WaitAsync(limit, cancellationToken).ConfigureAwait(false);
            else
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
