namespace WebApi;

/// <summary>The state of a dub.</summary>
/// <param name="Id">The id of the operation.</param>
/// <param name="Status">The status of the service.</param>
/// <param name="Error">The reason of a failure.</param>
internal sealed record DubState(string Id, string? Status, string? Error = null);
