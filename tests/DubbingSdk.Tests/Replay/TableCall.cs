using System.Text;
using DubbingSdk.Tests.Calls;

namespace DubbingSdk.Tests.Replay;

/// <summary>One call of the library, and the column of the table that holds for it: its own, or one that it shares with calls that fail alike.</summary>
internal sealed record TableCall(string Name, Type Client, bool IsAtMostOnce, byte[] Response, Func<DubbingServiceClient, TableInput, Task> RunAsync)
{
    public TableCall(string name, bool isAtMostOnce, string response, Func<DubbingClient, TableInput, Task> runAsync)
        : this(name, typeof(DubbingClient), isAtMostOnce, Encoding.UTF8.GetBytes(response), (client, input) => runAsync((DubbingClient)client, input))
    {
    }

    /// <summary>The calls of all endpoints, and those of an endpoint that the library has no method for.</summary>
    public static IReadOnlyList<TableCall> All { get; } =
    [
        .. CallTable.All.Select(Of),
        Raw("post1", HttpMethod.Post, DubbingRetryMode.AtMostOnce),
        Raw("post+", HttpMethod.Post, DubbingRetryMode.Idempotent),
        Raw("get1", HttpMethod.Get, DubbingRetryMode.AtMostOnce),
        Raw("get+", HttpMethod.Get, DubbingRetryMode.Idempotent),
        Raw("patch1", HttpMethod.Patch, DubbingRetryMode.AtMostOnce),
        Raw("patch+", HttpMethod.Patch, DubbingRetryMode.Idempotent),
    ];

    /// <summary>The calls that meet every failure: of each column, one for every way to send a request and to read its response.</summary>
    public static IReadOnlyList<TableCall> Driven { get; } = [.. All.DistinctBy(call => (call.Column, call.Sends, call.Reads))];

    /// <summary>The column of the table that holds for the call.</summary>
    public string Column { get; init; } = Name;

    /// <summary>The media type of the response.</summary>
    public string ResponseType { get; init; } = "application/json";

    /// <summary>The client method, where it calls an operation.</summary>
    public string? Method { get; init; }

    /// <summary>The way the request is sent, by the document.</summary>
    public string Sends { get; init; } = "anything";

    /// <summary>The way the response is read, by the document.</summary>
    public string Reads { get; init; } = "anything";

    public static TableCall Named(string name) => All.Single(call => call.Name == name);

    private static TableCall Of(EndpointCall call)
    {
        var (response, type) = call.Operation.SampleResponse();
        return new(NameOf(call), call.Client, IsAtMostOnce: call.Column.EndsWith('1') || call.Column == "create", response, (client, input) => call.RunAsync(client, call.MakePlain(input), ArgumentsOf(call, input)))
        {
            Method = call.Method,
            Column = call.Column,
            ResponseType = type,
            Sends = call.Sends,
            Reads = call.Reads,
        };
    }

    /// <summary>The calls of dubs have the name of their column, since they are its first; the others that of their method.</summary>
    private static string NameOf(EndpointCall call) => call.Method.Split('.') switch
    {
        ["client", "Dubbing", _] => call.Column,
        ["client", "Dubbing", .. var part] => string.Join('.', part),
        ["client", .. var part] => string.Join('.', part),
        _ => call.Method,
    };

    private static CallArguments ArgumentsOf(EndpointCall call, TableInput input) =>
        new(name => name, []) { Options = call.SendsFiller ? input.JsonOptions : input.Options, Token = input.Token };

    private static TableCall Raw(string name, HttpMethod method, DubbingRetryMode replay)
    {
        var hasBody = method != HttpMethod.Get;
        return new(name, replay == DubbingRetryMode.AtMostOnce, "{}", (client, input) =>
            client.SendAsync(method, "/v1/anything", hasBody ? DubbingRequestBody.FromForm([new("name", "n")], [new("file", input.Media)]) : null, replay, input.Options, input.Token));
    }
}
