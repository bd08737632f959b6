using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace DubbingSdk.Tests.Support;

/// <summary>A raw HTTP/1.1 server on a loopback port with a handler for each request, which may violate the protocol.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<LoopbackExchange> _exchanges = new();
    private readonly ConcurrentQueue<Exception> _handlerFailures = new();
    private readonly Func<LoopbackExchange, Task> _handle;
    private readonly Task _accepting;
    private TaskCompletionSource _progress = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _connections;

    private LoopbackServer(Func<LoopbackExchange, Task> handle)
    {
        _handle = handle;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>The requests whose head arrived, in order.</summary>
    public IReadOnlyList<LoopbackExchange> Exchanges => [.. _exchanges];

    /// <summary>The requests that arrived to their last byte.</summary>
    public int WholeRequests => _exchanges.Count(exchange => exchange.IsWhole);

    public int Connections => _connections;

    /// <summary>Exceptions of the test's own handler other than a broken connection.</summary>
    public IReadOnlyList<Exception> HandlerFailures => [.. _handlerFailures];

    /// <summary>Starts a server that treats every request alike.</summary>
    public static LoopbackServer Start(Func<LoopbackExchange, Task> handle) => new(handle);

    /// <summary>Starts a server that treats the n-th request with the n-th handler, and all further ones with the last.</summary>
    public static LoopbackServer Start(params Func<LoopbackExchange, Task>[] handlers) =>
        new(exchange => handlers[Math.Min(exchange.Number, handlers.Length) - 1](exchange));

    /// <summary>Waits until so many requests have arrived to their last byte.</summary>
    public async Task WaitForWholeRequestsAsync(int count)
    {
        while (true)
        {
            var progress = _progress.Task;
            if (WholeRequests >= count)
                return;

            await progress.WaitAsync(TestTimeout.Limit);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            // The server was stopped.
        }
    }

    private void Progress() => Interlocked.Exchange(ref _progress, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            var connection = new LoopbackConnection(client, _stop.Token);
            try
            {
                while (await connection.ReadHeadAsync() is { } head)
                {
                    var exchange = new LoopbackExchange(connection, head, _exchanges.Count + 1, Progress);
                    _exchanges.Enqueue(exchange);
                    Progress();
                    await _handle(exchange);
                    if (!connection.IsOpen)
                        return;
                    await exchange.ReadBodyAsync();
                }
            }
            catch (Exception failure) when (failure is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
            {
                // The client went away, or the server was stopped.
            }
            catch (Exception failure)
            {
                _handlerFailures.Enqueue(failure);
            }
        }
    }
}
