namespace DubbingSdk;

/// <summary>Checks timeouts: at most the longest time of a timer, or infinite.</summary>
internal static class TimeLimit
{
    public static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    public static bool IsValid(TimeSpan limit) => limit == Timeout.InfiniteTimeSpan || (limit > TimeSpan.Zero && limit <= Longest);
}
