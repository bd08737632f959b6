using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Conformance;

/// <summary>One server for all tests of a class. It responds as each test wants, and keeps what every method sends when it is driven.</summary>
public sealed class DrivenService : IAsyncLifetime
{
    private readonly Dictionary<string, IReadOnlyList<(DocumentedOperation, LoopbackExchange)>> _sent = [];
    private readonly LoopbackServer _server;
    private Func<LoopbackExchange, Task> _respond = exchange => exchange.RespondAsync(500);

    public DrivenService() => _server = LoopbackServer.Start(exchange => _respond(exchange));

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    /// <summary>The requests of a method with every member set, by operation. Each method is called once.</summary>
    internal async Task<IReadOnlyList<(DocumentedOperation Operation, LoopbackExchange Exchange)>> DriveAsync(string method)
    {
        if (_sent.TryGetValue(method, out var known))
            return known;

        var sent = new List<(DocumentedOperation, LoopbackExchange)>();
        foreach (var call in DrivenCall.Of(method))
        {
            var (failure, exchanges) = await RunAsync(call, exchange => RespondAsync(call, exchange));
            failure.Should().BeNull();
            sent.AddRange(exchanges.Select(exchange => (OperationOf(call, exchange), exchange)));
        }

        return _sent[method] = sent;
    }

    /// <summary>Makes a call, and responds to each of its requests as the handler does.</summary>
    internal async Task<(Exception? Failure, IReadOnlyList<LoopbackExchange> Exchanges)> RunAsync(
        DrivenCall call, Func<LoopbackExchange, Task> respond, Action<DubbingServiceOptions>? configure = null)
    {
        var before = _server.Exchanges.Count;
        _respond = respond;
        using var client = TestClient.Create(call.Client, _server.Address, configure: configure);
        var failure = await Record.ExceptionAsync(() => call.InvokeAsync(client));
        _server.HandlerFailures.Should().BeEmpty();
        return (failure, [.. _server.Exchanges.Skip(before)]);
    }

    /// <summary>Responds with success, as the document shows or describes it.</summary>
    internal static Task RespondAsync(DrivenCall call, LoopbackExchange exchange)
    {
        var operation = OperationOf(call, exchange);
        var (body, mediaType) = operation.SampleResponse();
        return exchange.RespondAsync(operation.Success, body, mediaType);
    }

    /// <summary>The operation of the call's service that a request is of.</summary>
    internal static DocumentedOperation OperationOf(DrivenCall call, LoopbackExchange exchange)
    {
        var document = InterfaceDocument.Of(call.Client);
        var path = exchange.Target.Split('?')[0];
        return document.Operations.SingleOrDefault(operation => operation.Method == exchange.Method && operation.IsPath(path))
            ?? throw new InvalidOperationException($"{document} knows no {exchange.Method} {path}.");
    }
}
