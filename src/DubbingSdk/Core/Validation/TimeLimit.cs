namespace DubbingSdk;

/// <summary>Checks timeouts: at most the longest time of a timer, or infinite.</summary>
internal static class TimeLimit
{
    /// <summary><see cref="Timeout.InfiniteTimeSpan"/>, as it is written in configuration.</summary>
    public const string Infinite = "-00:00:00.001";

    /// <summary>The longest time that a timer can measure, with a margin.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    /// <summary>The longest timeout and delay of a call: a longer one is a value in the wrong unit.</summary>
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromHours(24);

    public static bool IsTimeout(TimeSpan limit) => limit == Timeout.InfiniteTimeSpan || (limit > TimeSpan.Zero && limit <= LongestTimeout);
}
