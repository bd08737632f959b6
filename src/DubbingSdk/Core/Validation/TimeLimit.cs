namespace DubbingSdk;

/// <summary>Checks limits of time: what a timer can measure, or no limit.</summary>
internal static class TimeLimit
{
    public static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    public static bool IsValid(TimeSpan limit) => limit == Timeout.InfiniteTimeSpan || (limit > TimeSpan.Zero && limit <= Longest);
}
