using System.Runtime.CompilerServices;

namespace DubbingSdk;

/// <summary>Validates the times of a segment.</summary>
internal static class SegmentTimes
{
    public static void Check(
        TimeSpan? startTime,
        TimeSpan? endTime,
        [CallerArgumentExpression(nameof(startTime))] string startName = "",
        [CallerArgumentExpression(nameof(endTime))] string endName = "")
    {
        if (startTime < TimeSpan.Zero)
            throw new ArgumentException($"{startName} must not be negative: it counts from the start of the media.", startName);
        if (endTime <= (startTime ?? TimeSpan.Zero))
            throw new ArgumentException($"{endName} must be after {startName}.", endName);
    }
}
