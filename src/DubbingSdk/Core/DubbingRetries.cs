namespace DubbingSdk;

/// <summary>How often and when a request is retried, of a client (<see cref="DubbingServiceOptions.Retries"/>) or of one call (<see cref="DubbingRequestOptions.Retries"/>).</summary>
/// <remarks>
/// Unset on a call, the value of the client holds. A client copies the values when it is created, a call when it starts.
/// No value makes the client retry a billed request that may have been accepted.
/// </remarks>
public sealed record DubbingRetries
{
    private const int Most = 100;

    /// <summary>The number of retries after the first attempt, from 0 to 100. A call can only lower it.</summary>
    /// <value>Unset: 3.</value>
    public int? MaxRetries { get; set; }

    /// <summary>The delay before the first retry, if the service states none. It doubles with each retry, with jitter.</summary>
    /// <value>Unset: 0.5 seconds.</value>
    public TimeSpan? Delay { get; set; }

    /// <summary>The longest delay before a retry, if the service states none.</summary>
    /// <value>Unset: 30 seconds.</value>
    public TimeSpan? MaxDelay { get; set; }

    /// <summary>The longest delay stated by the service that is waited for. With a longer one the call fails at once, with <see cref="DubbingApiException.RetryAfter"/> set.</summary>
    /// <value>Unset: 60 seconds.</value>
    public TimeSpan? MaxRetryAfter { get; set; }

    private static DubbingRetries Defaults => new()
    {
        MaxRetries = 3,
        Delay = TimeSpan.FromSeconds(0.5),
        MaxDelay = TimeSpan.FromSeconds(30),
        MaxRetryAfter = TimeSpan.FromSeconds(60),
    };

    /// <summary>The retries of a client: a copy in which every value is set.</summary>
    internal DubbingRetries ForClient() => Over(Defaults);

    /// <summary>The retries of a call: its own over those of the client.</summary>
    internal DubbingRetries ForCall(DubbingRetries client)
    {
        var own = Over(client);
        return own.MaxRetries > client.MaxRetries ? own with { MaxRetries = client.MaxRetries } : own;
    }

    internal IEnumerable<string> FindErrors(Func<string, string> name)
    {
        if (MaxRetries is < 0 or > Most)
            yield return $"{name(nameof(MaxRetries))} is {MaxRetries}. It must be from 0 to {Most}.";
        foreach (var (property, delay) in new[] { (nameof(Delay), Delay), (nameof(MaxDelay), MaxDelay), (nameof(MaxRetryAfter), MaxRetryAfter) })
        {
            if (delay < TimeSpan.Zero || delay > TimeLimit.LongestTimeout)
                yield return $"{name(property)} is {delay:c}. It must not be negative, and at most {TimeLimit.LongestTimeout.TotalHours} hours. The format is hh:mm:ss: \"20\" means 20 days.";
        }
    }

    private DubbingRetries Over(DubbingRetries other) => new()
    {
        MaxRetries = MaxRetries ?? other.MaxRetries,
        Delay = Delay ?? other.Delay,
        MaxDelay = MaxDelay ?? other.MaxDelay,
        MaxRetryAfter = MaxRetryAfter ?? other.MaxRetryAfter,
    };
}
