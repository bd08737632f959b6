using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.Hosting;

/// <summary>A request on its way through the emulator.</summary>
internal sealed class Call(HttpContext context, Operation? operation, RecordedRequest recorded, string? key, RequestBody body)
{
    public HttpContext Context => context;

    public Operation? Operation => operation;

    public RecordedRequest Recorded => recorded;

    public string? Key => key;

    public RequestBody Body => body;

    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>Resets the connection.</summary>
    public void Cut()
    {
        recorded.IsCut = true;
        context.Abort();
    }

    public string Route(string name) => (string)context.Request.RouteValues[name]!;

    /// <summary>The value of a query parameter; of repeated ones the last, and none for an empty one.</summary>
    public string? Query(string name) => context.Request.Query[name] is [.., { Length: > 0 } value] ? value : null;

    public IReadOnlyList<string> QueryAll(string name) => [.. context.Request.Query[name].OfType<string>().Where(value => value.Length > 0)];
}
