using System.Globalization;

namespace DubbingSdk;

/// <summary>Formats and parses the times of subtitle files.</summary>
internal static class SubtitleTime
{
    public const string Arrow = "-->";

    private const int LargestHours = 999_999;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(LargestHours);

    /// <summary>Rounds to milliseconds, which preserves the order of times.</summary>
    public static TimeSpan Round(TimeSpan time, string name) => time >= TimeSpan.Zero && time <= Longest
        ? TimeSpan.FromTicks((time.Ticks + (TimeSpan.TicksPerMillisecond / 2)) / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond)
        : throw new ArgumentOutOfRangeException(name, $"{name} must be from 0 to {LargestHours} hours, from the start of the media.");

    /// <summary>Formats the times of a cue. A cue without a duration gets one millisecond, because WebVTT requires that a cue ends after it starts.</summary>
    public static string Format(TimeSpan start, TimeSpan end, char separator)
    {
        var shownUntil = end > start ? end : start + TimeSpan.FromMilliseconds(1);
        return $"{Format(start, separator, minHourDigits: 2)} {Arrow} {Format(shownUntil, separator, minHourDigits: 2)}";
    }

    public static string Format(TimeSpan time, char separator, int minHourDigits)
    {
        var hours = ((int)time.TotalHours).ToString(CultureInfo.InvariantCulture).PadLeft(minHourDigits, '0');
        return string.Create(CultureInfo.InvariantCulture, $"{hours}:{time.Minutes:00}:{time.Seconds:00}{separator}{time.Milliseconds:000}");
    }

    /// <summary>Reads a line such as <c>00:00:01,000 --> 00:00:02,500</c>. Ignores text after the times, such as the position on the screen.</summary>
    public static bool TryReadLine(string line, out TimeSpan start, out TimeSpan end)
    {
        start = end = default;
        if (line.Split(Arrow, 2) is not [var before, var after])
            return false;

        var times = after.AsSpan().Trim();
        var length = times.IndexOfAny(' ', '\t');
        return TryRead(before.AsSpan().Trim(), out start) && TryRead(length < 0 ? times : times[..length], out end);
    }

    /// <summary>Reads a time such as <c>1:02:03,456</c>. Hours and milliseconds are optional.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        var milliseconds = 0;
        var fraction = text.IndexOfAny(',', '.');
        if (fraction >= 0 && !TryReadFraction(text[(fraction + 1)..], out milliseconds))
            return false;

        Span<Range> parts = stackalloc Range[4];
        var wholeSeconds = fraction < 0 ? text : text[..fraction];
        var count = wholeSeconds.Split(parts, ':');
        var hours = 0;
        if (count is not (2 or 3)
            || (count == 3 && !TryReadNumber(wholeSeconds[parts[0]], maxDigits: 6, LargestHours, out hours))
            || !TryReadNumber(wholeSeconds[parts[count - 2]], maxDigits: 2, max: 59, out var minutes)
            || !TryReadNumber(wholeSeconds[parts[count - 1]], maxDigits: 2, max: 59, out var seconds))
        {
            return false;
        }

        time = TimeSpan.FromMilliseconds((((((hours * 60L) + minutes) * 60) + seconds) * 1000) + milliseconds);
        return time <= Longest;
    }

    public static bool TryReadNumber(ReadOnlySpan<char> text, int maxDigits, int max, out int number)
    {
        number = 0;
        return text.Length <= maxDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= max;
    }

    /// <summary>Reads the digits after the separator: <c>5</c> is half a second.</summary>
    private static bool TryReadFraction(ReadOnlySpan<char> digits, out int milliseconds)
    {
        var isNumber = TryReadNumber(digits, maxDigits: 3, max: 999, out milliseconds);
        milliseconds *= digits.Length switch { 1 => 100, 2 => 10, _ => 1 };
        return isNumber;
    }
}
