using DubbingSdk.Tests.Conformance;
using DubbingSdk.Tests.Replay;

namespace DubbingSdk.Tests.Calls;

/// <summary>
/// The call of an endpoint, written once for all tests. Route, response and replay class come from the document. The conformance tests give it
/// requests with everything set, the replay tests a plain one, and the exchanges in <c>tests/wire</c> what their README describes.
/// </summary>
internal abstract class EndpointCall(Type client, string method, string column)
{
    private readonly Lazy<DocumentedOperation> _operation = new(() => InterfaceDocument.Of(client).Operations.Single(
        operation => operation.Name == ClientMethod.All.Single(known => known.Client == client && known.Path == method).Operations[0]));

    /// <summary>The class of the client.</summary>
    public Type Client => client;

    /// <summary>The expression for the method in the code of a user: <c>client.Dubbing.GetAsync</c>.</summary>
    public string Method => method;

    /// <summary>The column of the replay table that holds for the call.</summary>
    public string Column => column;

    /// <summary>The operation that the method stands on.</summary>
    public DocumentedOperation Operation => _operation.Value;

    /// <summary>The input of the call with every compatible member set.</summary>
    public IReadOnlyList<CallInput> Inputs => FullInputs.Count > 0 ? FullInputs : [new(() => null, [])];

    /// <summary>The input of the call in the exchanges that name it, by its id in their README.</summary>
    public Dictionary<string, CallInput> WireInputs { get; } = new(StringComparer.Ordinal);

    /// <summary>The way the request is sent: nothing, JSON in one piece, or a source, in a form or within JSON.</summary>
    public string Sends => (Source is null, IsJson) switch
    {
        (true, true) => "JSON",
        (true, false) => "nothing",
        (false, true) => "source within JSON",
        (false, false) => "form",
    };

    /// <summary>The way the response is read.</summary>
    public string Reads => Operation.SuccessContent switch
    {
        null => "nothing",
        { Schema.IsBinary: true } => "media",
        { Schema.Type: null } => "any JSON",
        { MediaType: var type } => type,
    };

    /// <summary>Whether the body is JSON in one piece, which can be given any length.</summary>
    public bool SendsFiller => Source is null && IsJson;

    /// <summary>The root of the facts that an exchange expects, made from the value of the response.</summary>
    public Func<object?, object> See { get; protected set; } = value => value!;

    protected List<CallInput> FullInputs { get; } = [];

    /// <summary>Makes a plain request around a source, if the call sends one.</summary>
    protected Func<TableInput, object?>? Source { get; set; }

    private bool IsJson => Operation.Body?.MediaType == "application/json" || Operation.Document.KeyMember is not null;

    /// <summary>Makes a plain request, around a source of the length that a test wants where the call sends one.</summary>
    public object? MakePlain(TableInput input) => Source is null ? Inputs[0].MakeRequest() : Source(input);

    /// <summary>Calls the method, and ignores its result.</summary>
    public async Task RunAsync(DubbingServiceClient client, object? request, CallArguments arguments)
    {
        if (await InvokeAsync(client, request, arguments) is IAsyncDisposable media)
            await media.DisposeAsync();
    }

    /// <summary>Calls the method.</summary>
    /// <returns>The result of the method; the first page of a list.</returns>
    public async Task<object> InvokeAsync(DubbingServiceClient client, object? request, CallArguments arguments)
    {
        var call = Start(client, request, arguments);
        await call;
        return call.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(call)!;
    }

    protected abstract Task Start(DubbingServiceClient client, object? request, CallArguments arguments);
}
