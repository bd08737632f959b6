namespace DubbingSdk;

/// <summary>How long the parts of a call may take, of a client (<see cref="DubbingServiceOptions.Timeouts"/>) or of one call (<see cref="DubbingRequestOptions.Timeouts"/>).</summary>
/// <remarks>
/// Each is more than zero and at most 24 hours, or <see cref="Timeout.InfiniteTimeSpan"/> for no limit. Unset on a call, the value of the client holds.
/// A client copies the values when it is created, a call when it starts.
/// </remarks>
public sealed record DubbingTimeouts
{
    /// <summary>How long connecting may take. A call can only shorten it. A handler that you pass has its own limit.</summary>
    /// <value>Unset: 10 seconds.</value>
    public TimeSpan? Connect { get; set; }

    /// <summary>How long a body may make no progress, in either direction.</summary>
    /// <value>Unset: 60 seconds.</value>
    public TimeSpan? Stall { get; set; }

    /// <summary>How long the response may take, from the last byte of the request, of calls that neither are billed nor create anything.</summary>
    /// <value>Unset: 100 seconds.</value>
    public TimeSpan? Response { get; set; }

    /// <summary>How long the response may take, from the last byte of the request, of calls that are billed or create something.</summary>
    /// <value>Unset: 10 minutes.</value>
    public TimeSpan? Submit { get; set; }

    /// <summary>How long a call may take in all, with its attempts and waits. Reading the body of a download is not within it.</summary>
    /// <value>Unset: without limit.</value>
    public TimeSpan? Overall { get; set; }

    private static DubbingTimeouts Defaults => new()
    {
        Connect = TimeSpan.FromSeconds(10),
        Stall = TimeSpan.FromSeconds(60),
        Response = TimeSpan.FromSeconds(100),
        Submit = TimeSpan.FromMinutes(10),
        Overall = Timeout.InfiniteTimeSpan,
    };

    /// <summary>The timeouts of a client: a copy in which every value is set.</summary>
    internal DubbingTimeouts ForClient() => Over(Defaults);

    /// <summary>The timeouts of a call: its own over those of the client.</summary>
    internal DubbingTimeouts ForCall(DubbingTimeouts client) => Over(client) with { Connect = Shorter(Connect, client.Connect) };

    internal IEnumerable<string> FindErrors(Func<string, string> name) =>
        from timeout in new[] { (nameof(Connect), Connect), (nameof(Stall), Stall), (nameof(Response), Response), (nameof(Submit), Submit), (nameof(Overall), Overall) }
        where timeout.Item2 is { } limit && !TimeLimit.IsTimeout(limit)
        select $"{name(timeout.Item1)} is {timeout.Item2:c}. It must be more than zero and at most {TimeLimit.LongestTimeout.TotalHours} hours, or {TimeLimit.Infinite} (Timeout.InfiniteTimeSpan). The format is hh:mm:ss: \"20\" means 20 days.";

    private DubbingTimeouts Over(DubbingTimeouts other) => new()
    {
        Connect = Connect ?? other.Connect,
        Stall = Stall ?? other.Stall,
        Response = Response ?? other.Response,
        Submit = Submit ?? other.Submit,
        Overall = Overall ?? other.Overall,
    };

    private static TimeSpan? Shorter(TimeSpan? one, TimeSpan? other) =>
        one is null || one == Timeout.InfiniteTimeSpan || (other != Timeout.InfiniteTimeSpan && other < one) ? other : one;
}
