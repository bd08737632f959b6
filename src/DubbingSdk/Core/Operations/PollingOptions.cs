namespace DubbingSdk;

/// <summary>Options for a wait for an operation.</summary>
public sealed record PollingOptions
{
    /// <summary>The wait before the first poll.</summary>
    /// <value>Unset: the estimate of the service when the work was created, at most an hour; none for a resumed operation.</value>
    public TimeSpan? FirstDelay { get; init; }

    /// <summary>The wait between the first polls. It grows to <see cref="MaxInterval"/>.</summary>
    /// <value>Unset: 2 seconds, or 5 where the service allows few requests.</value>
    public TimeSpan? MinInterval { get; init; }

    /// <summary>The longest wait between two polls.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait in all. The timeout ends the wait, never the work.</summary>
    /// <value>Unset: without limit.</value>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long work whose failure the service does not report, such as the dubbing of Studio segments, may show no progress before the wait ends with a <see cref="DubbingStalledException"/>.</summary>
    /// <value>15 minutes.</value>
    public TimeSpan NoProgressTimeout { get; init; } = TimeSpan.FromMinutes(15);

    internal void Check()
    {
        if (FirstDelay < TimeSpan.Zero || FirstDelay > TimeLimit.Longest)
            throw new ArgumentException($"FirstDelay must not be negative, and at most {TimeLimit.Longest.Days} days.", nameof(FirstDelay));
        if (MinInterval <= TimeSpan.Zero)
            throw new ArgumentException("MinInterval must be more than zero.", nameof(MinInterval));
        if (MaxInterval <= TimeSpan.Zero || MaxInterval < MinInterval || MaxInterval > TimeLimit.Longest)
            throw new ArgumentException($"MaxInterval must be more than zero, not less than MinInterval, and at most {TimeLimit.Longest.Days} days.", nameof(MaxInterval));
        if (Timeout <= TimeSpan.Zero)
            throw new ArgumentException("Timeout must be more than zero.", nameof(Timeout));
        if (NoProgressTimeout <= TimeSpan.Zero)
            throw new ArgumentException("NoProgressTimeout must be more than zero.", nameof(NoProgressTimeout));
    }
}
