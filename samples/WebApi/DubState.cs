namespace WebApi;

/// <summary>How far a dub is.</summary>
/// <param name="Id">The id of the dub, which leads back to it.</param>
/// <param name="Status">The status in the service's words.</param>
/// <param name="Error">Why it failed.</param>
internal sealed record DubState(string Id, string? Status, string? Error = null);
