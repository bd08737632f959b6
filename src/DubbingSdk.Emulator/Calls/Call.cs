using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.Calls;

/// <summary>A request that the emulator processes.</summary>
internal sealed class Call(HttpContext context, Operation? operation, RecordedRequest recorded, IEmulatedService service, EmulatorState state)
{
    public HttpContext Context => context;

    public Operation? Operation => operation;

    public RecordedRequest Recorded => recorded;

    public string? Key { get; private set; }

    public RequestBody Body { get; } = new(context.Request, recorded, state.TemporaryFolder);

    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>The base URI of the service that the request was sent to.</summary>
    public string ServiceUri => MediaStore.GetOrigin(context.Request) + service.Prefix;

    /// <summary>Whether the key is accepted.</summary>
    public bool IsKeyAccepted => state.Options.ApiKeys.Count == 0 || recorded.ApiKeyIndex is not null;

    /// <summary>Records the key of the request.</summary>
    public void Identify(string? key)
    {
        Key = key;
        recorded.HasApiKey = !string.IsNullOrWhiteSpace(key);
        recorded.ApiKeyIndex = state.Options.ApiKeys.Select((known, index) => (known, index))
            .Where(entry => string.Equals(entry.known, key, StringComparison.Ordinal))
            .Select(entry => (int?)entry.index)
            .FirstOrDefault();
    }

    public async Task ReadBodyAsync()
    {
        await Body.ReadAsync(Aborted).ConfigureAwait(false);
        if (service.KeyMember is { } member && Body.TakeText(member) is { } key)
            Identify(key);
    }

    /// <summary>Resets the connection.</summary>
    public void Abort()
    {
        recorded.IsAborted = true;
        context.Abort();
    }

    public string Route(string name) => (string)context.Request.RouteValues[name]!;

    /// <summary>Returns the value of a query parameter: the last one if it is repeated, <see langword="null"/> if it is empty.</summary>
    public string? Query(string name) => context.Request.Query[name] is [.., { Length: > 0 } value] ? value : null;

    public IReadOnlyList<string> QueryAll(string name) => [.. context.Request.Query[name].OfType<string>().Where(value => value.Length > 0)];
}
