using System.Globalization;
using System.Net.Sockets;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Replay;

/// <summary>A service that fails as a row of the table states, and a client that calls it.</summary>
internal sealed class ReplayServer : IAsyncDisposable
{
    private const long Small = 1000;
    private const long AboveTheThreshold = 2 * 1024 * 1024;

    /// <summary>More than the buffers of both ends of a connection can hold.</summary>
    private const long BeyondAllBuffers = 32 * 1024 * 1024;

    private static readonly Dictionary<string, Func<ReplayServer, LoopbackExchange, Task>> ServiceFaults = new(StringComparer.Ordinal)
    {
        ["429 quota"] = (_, exchange) => exchange.RespondAsync(429, """{"detail":{"code":"quota_exceeded","message":"No credits."}}"""),
        ["429 Retry-After 7"] = (_, exchange) => exchange.RespondAsync(429, headers: "Retry-After: 7"),
        ["429 Retry-After date"] = (server, exchange) => exchange.RespondAsync(429, headers: $"Retry-After: {server.Time.GetUtcNow().AddSeconds(20):R}"),
        ["429 Retry-After 61"] = (_, exchange) => exchange.RespondAsync(429, headers: "Retry-After: 61"),
        ["429 reset epoch"] = (server, exchange) => exchange.RespondAsync(429, headers: $"X-RateLimit-Reset: {server.Time.GetUtcNow().AddSeconds(9).ToUnixTimeSeconds()}"),
        ["503 Retry-After 61"] = (_, exchange) => exchange.RespondAsync(503, headers: "Retry-After: 61"),
        ["503 early"] = (_, exchange) => RespondEarlyAndCloseAsync(exchange),
        ["reset in request"] = (_, exchange) => ResetWithinBodyAsync(exchange),
        ["reset, no response"] = async (_, exchange) =>
        {
            await exchange.ReadBodyAsync();
            exchange.Reset();
        },
        ["close, no response"] = (_, exchange) => CloseAsync(exchange),
        ["kept alive, close"] = (_, exchange) => CloseAsync(exchange),
        ["reset in response"] = async (_, exchange) =>
        {
            await exchange.ReadBodyAsync();
            await exchange.WriteHeadAsync(200, "Content-Length: 100", "Content-Type: application/json");
            exchange.Reset();
        },
        ["response cut short"] = async (_, exchange) =>
        {
            await exchange.ReadBodyAsync();
            await exchange.WriteHeadAsync(200, "Content-Length: 100", "Content-Type: application/json");
            await exchange.WriteAsync("""{"dubb""");
            exchange.Close();
        },
        ["response too late"] = async (server, exchange) =>
        {
            await exchange.ReadBodyAsync();
            var limit = server._call.IsAtMostOnce ? TimeSpan.FromMinutes(10) : TimeSpan.FromSeconds(100);
            await server.Time.WaitForLimitAsync(limit);
            server.Time.Advance(limit);
            await exchange.StallAsync();
        },
        ["cancel in request"] = async (server, exchange) =>
        {
            await exchange.ReadBodyAsync(64 * 1024);
            await server.Caller.CancelAsync();
            await exchange.StallAsync();
        },
        ["cancel, no response"] = async (server, exchange) =>
        {
            await exchange.ReadBodyAsync();
            await server.Caller.CancelAsync();
            await exchange.StallAsync();
        },
        ["garbage"] = (_, exchange) => exchange.RespondAsync(200, """{"dubbing_id":"""),
        ["html"] = (_, exchange) => exchange.RespondAsync(200, "<html><p>It works!</p></html>", "text/html"),
    };

    private static readonly Dictionary<string, Func<ReplayServer, CancellationToken, Task>> ConnectionFaults = new(StringComparer.Ordinal)
    {
        ["refused"] = (server, _) => ConnectAsync(server._fault!.Address),
        ["no such host"] = (_, _) => throw new SocketException((int)SocketError.HostNotFound),
        ["connect hangs"] = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken),
        ["connect timeout"] = (_, _) => Task.CompletedTask,
        ["connect timeout, io"] = (_, _) => Task.CompletedTask,
    };

    private readonly TableCall _call;
    private readonly string _failure;
    private readonly Func<LoopbackExchange, Task> _response;
    private readonly LoopbackServer _server;
    private readonly TransportFault? _fault;
    private int _failuresLeft;
    private int _connectionAttempts;

    private ReplayServer(string failure, TableCall call, int failures, Func<LoopbackExchange, Task>? response)
    {
        (_failure, _call, _failuresLeft) = (failure, call, failures);
        _response = response ?? RespondWellAsync;
        _server = LoopbackServer.Start(ServeAsync);
        _fault = failure switch
        {
            "refused" => TransportFault.Closed(),
            "TLS to plain port" => TransportFault.Plain(),
            "untrusted" => TransportFault.Untrusted(),
            _ => null,
        };
        var isSecure = _fault?.Address.Scheme == Uri.UriSchemeHttps;
        Client = TestClient.Create(call.Client, isSecure ? _fault!.Address : _server.Address, Time, handler: MakeHandler());
    }

    public DubbingServiceClient Client { get; }

    public TestTime Time { get; } = new();

    public CancellationTokenSource Caller { get; } = new();

    public bool IsWarm => _failure == "kept alive, close";

    /// <summary>The requests that arrived, or for failures to connect the attempts to do so.</summary>
    public int Requests => _connectionAttempts + (_fault?.Connections ?? 0) + _server.Exchanges.Count - WarmUps;

    /// <summary>The requests that arrived to their last byte.</summary>
    public int WholeRequests => _server.WholeRequests - WarmUps;

    public IReadOnlyList<Exception> HandlerFailures => _server.HandlerFailures;

    private int WarmUps => IsWarm ? 1 : 0;

    private long BodyLength => _failure switch
    {
        "reset in request" or "cancel in request" => BeyondAllBuffers,
        "503 early" => AboveTheThreshold,
        _ => Small,
    };

    /// <summary>Starts a server that fails as a row of the table states, and a client for it.</summary>
    /// <param name="failure">The row of the table.</param>
    /// <param name="call">The column of the table.</param>
    /// <param name="failures">How often the service fails before it succeeds.</param>
    /// <param name="response">The response of the service then; by default a success.</param>
    public static ReplayServer Start(string failure, TableCall call, int failures = int.MaxValue, Func<LoopbackExchange, Task>? response = null) =>
        new(failure, call, failures, response);

    public async Task<Exception?> RunAsync(DubbingRequestOptions? options = null)
    {
        if (IsWarm)
            await Client.SendAsync(HttpMethod.Get, "/v1/warm");
        if (_failure == "cancelled before")
            await Caller.CancelAsync();
        return await Record.ExceptionAsync(() => _call.RunAsync(Client, new TableInput(BodyLength, options, Caller.Token)));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        if (_fault is not null)
            await _fault.DisposeAsync();
        Caller.Dispose();
    }

    private static async Task CloseAsync(LoopbackExchange exchange)
    {
        await exchange.ReadBodyAsync();
        exchange.Close();
    }

    private static async Task ResetWithinBodyAsync(LoopbackExchange exchange)
    {
        await exchange.ReadBodyAsync(64 * 1024);
        exchange.Reset();
    }

    private static async Task RespondEarlyAndCloseAsync(LoopbackExchange exchange)
    {
        await exchange.RespondEarlyAsync(503, [], "application/json", "Connection: close");
        exchange.Close();
    }

    private bool FailsNow() => Interlocked.Decrement(ref _failuresLeft) >= 0;

    private Task ServeAsync(LoopbackExchange exchange)
    {
        if (exchange.Number <= WarmUps)
            return exchange.RespondAsync(200, "{}");
        if (_fault is not null || ConnectionFaults.ContainsKey(_failure) || !FailsNow())
            return _response(exchange);

        return ServiceFaults.TryGetValue(_failure, out var fail)
            ? fail(this, exchange)
            : exchange.RespondAsync(int.Parse(_failure, CultureInfo.InvariantCulture));
    }

    private async Task RespondWellAsync(LoopbackExchange exchange)
    {
        await exchange.ReadBodyAsync(keep: false);
        await exchange.RespondAsync(200, _call.Response, _call.ResponseType);
    }

    private HttpMessageHandler? MakeHandler()
    {
        if (_failure == "503 early")
            return new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        if (_failure is "connect timeout" or "connect timeout, io")
            return new UnreachableHandler(this, _failure == "connect timeout" ? null : new IOException("The handshake broke off."));
        if (!ConnectionFaults.TryGetValue(_failure, out var fail))
            return null;

        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = _failure == "connect hangs" ? TimeSpan.FromMilliseconds(_failuresLeft == 1 ? 100 : 10) : TimeSpan.FromMinutes(1),
            ConnectCallback = async (_, cancellationToken) =>
            {
                if (FailsNow())
                {
                    Interlocked.Increment(ref _connectionAttempts);
                    await fail(this, cancellationToken);
                }

                return await ConnectAsync(_server.Address);
            },
        };
    }

    private static async Task<NetworkStream> ConnectAsync(Uri address)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address.Host, address.Port);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Fails as the transport does when its connect timeout runs out: with the cause inside, where connecting failed at that moment.</summary>
    private sealed class UnreachableHandler(ReplayServer server, Exception? cause) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!server.FailsNow())
                return base.SendAsync(request, cancellationToken);

            Interlocked.Increment(ref server._connectionAttempts);
            var timeout = new TimeoutException("A connection could not be established within the configured ConnectTimeout.", cause);
            throw new TaskCanceledException("The operation was canceled.", timeout);
        }
    }
}
