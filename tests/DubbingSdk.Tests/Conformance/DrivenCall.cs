using DubbingSdk.Tests.Calls;

namespace DubbingSdk.Tests.Conformance;

/// <summary>
/// A call of a client method with everything set that goes together. What goes into the path is given its own name in the route,
/// so that a right path is the route without its braces; what has to be a number there is any number.
/// </summary>
internal sealed record DrivenCall(EndpointCall Call, object? Request, Func<DubbingServiceClient, Task> InvokeAsync)
{
    /// <summary>All calls, with unread sources.</summary>
    public static IReadOnlyList<DrivenCall> All => [.. CallTable.All.SelectMany(Drive)];

    public Type Client => Call.Client;

    public string Method => Call.Method;

    /// <summary>The calls of one method.</summary>
    public static IReadOnlyList<DrivenCall> Of(string method) => [.. Drive(CallTable.All.Single(call => call.Method == method))];

    public override string ToString() => Method;

    private static IEnumerable<DrivenCall> Drive(EndpointCall call) => call.Inputs.Select(input =>
    {
        var request = input.MakeRequest();
        return new DrivenCall(call, request, client => call.RunAsync(client, request, new CallArguments(name => name, input.Arguments)));
    });
}
