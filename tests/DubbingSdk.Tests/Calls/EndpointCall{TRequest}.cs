using DubbingSdk.Tests.Replay;

namespace DubbingSdk.Tests.Calls;

/// <summary>The call of an endpoint, with the type of its request.</summary>
internal sealed class EndpointCall<TRequest>(Type client, string method, string column, Func<DubbingServiceClient, TRequest, CallArguments, Task> start) : EndpointCall(client, method, column)
    where TRequest : class
{
    /// <summary>Adds a request with everything set that goes together.</summary>
    public EndpointCall<TRequest> Full(Func<TRequest> request, params (string Name, object? Value)[] arguments)
    {
        FullInputs.Add(new(request, arguments));
        return this;
    }

    /// <summary>Adds arguments without a request.</summary>
    public EndpointCall<TRequest> Full(params (string Name, object? Value)[] arguments) => Full(() => null!, arguments);

    /// <summary>Sets the plain request around a source.</summary>
    public EndpointCall<TRequest> Plain(Func<TableInput, TRequest> request)
    {
        Source = request;
        return this;
    }

    /// <summary>Adds the request of the exchanges that name this id.</summary>
    public EndpointCall<TRequest> Wire(string id, Func<TRequest> request, params (string Name, object? Value)[] arguments)
    {
        WireInputs.Add(id, new(request, arguments));
        return this;
    }

    /// <summary>Adds the arguments of the exchanges that name this id.</summary>
    public EndpointCall<TRequest> Wire(string id, params (string Name, object? Value)[] arguments) => Wire(id, () => null!, arguments);

    /// <summary>Sets the root of the facts that the exchanges expect.</summary>
    public EndpointCall<TRequest> Seen<TResult>(Func<TResult, object> see)
    {
        See = result => see((TResult)result!);
        return this;
    }

    protected override Task Start(DubbingServiceClient client, object? request, CallArguments arguments) => start(client, (TRequest)request!, arguments);
}
