namespace DubbingSdk.Emulator.Calls;

/// <summary>An operation of a service: its route, its handler and the fields it knows.</summary>
internal sealed record Operation(string Method, string Route, Func<Call, Task<IResult>> Handler)
{
    public IReadOnlyCollection<string> Query { get; init; } = [];

    public IReadOnlyCollection<string> Form { get; init; } = [];

    public IReadOnlyCollection<string> Json { get; init; } = [];

    public string Name => $"{Method} {Route}";
}
