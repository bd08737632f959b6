namespace DubbingSdk;

/// <summary>Validates which part of a source to dub. Unset times are valid.</summary>
internal static class SourceTimes
{
    public static void Check(TimeSpan? startTime, TimeSpan? endTime)
    {
        CheckSeconds(startTime, "Start");
        CheckSeconds(endTime, "End");
        if (endTime <= (startTime ?? TimeSpan.Zero))
            throw new ArgumentException("End must be after Start.", "End");
    }

    private static void CheckSeconds(TimeSpan? time, string name)
    {
        if (time is { } set && (set < TimeSpan.Zero || set.TotalSeconds > int.MaxValue || set.Ticks % TimeSpan.TicksPerSecond != 0))
            throw new ArgumentException($"{name} must be a whole number of seconds from the start of the source.", name);
    }
}
