using System.Globalization;

namespace DubbingSdk;

/// <summary>The times of scripts, in their three notations.</summary>
internal static class DubScriptTime
{
    private const string InvalidTime = "expected a time, as seconds, as h:mm:ss,mmm or as h:mm:ss:frame.";

    private const decimal LargestSeconds = 3_599_996_400;

    public static void CheckFrameRate(double? framesPerSecond)
    {
        if (framesPerSecond is { } rate && !(double.IsFinite(rate) && rate > 0))
            throw new ArgumentException("framesPerSecond must be more than 0.", nameof(framesPerSecond));
    }

    public static string Format(TimeSpan time, DubScriptTimes times, double? framesPerSecond) => times switch
    {
        DubScriptTimes.Milliseconds => SubtitleTime.Format(time, ',', minHourDigits: 1),
        DubScriptTimes.Seconds => time.TotalSeconds.ToString("0.0##", CultureInfo.InvariantCulture),
        DubScriptTimes.Frames => FormatFrames(time, framesPerSecond ?? throw new ArgumentException("Times in frames require framesPerSecond. Pass the value of CreateDubRequest.CsvFrameRate.", nameof(framesPerSecond))),
        _ => throw new ArgumentException($"times must be one of {string.Join(", ", Enum.GetNames<DubScriptTimes>())}.", nameof(times)),
    };

    /// <summary>Reads a time in any of the three notations.</summary>
    /// <returns>The validation error; <see langword="null"/> if the time is valid.</returns>
    public static string? TryRead(string text, double? framesPerSecond, out TimeSpan time) => text.Count(static character => character == ':') switch
    {
        0 => TryReadSeconds(text, out time),
        3 => TryReadFrames(text, framesPerSecond, out time),
        _ => TryReadHours(text, out time),
    };

    private static string? TryReadSeconds(string text, out TimeSpan time)
    {
        var isTime = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= LargestSeconds;
        time = isTime ? TimeSpan.FromSeconds((double)seconds) : default;
        return isTime ? null : InvalidTime;
    }

    private static string? TryReadHours(ReadOnlySpan<char> text, out TimeSpan time) =>
        SubtitleTime.TryRead(text, out time) && text.Count(':') == 2 ? null : InvalidTime;

    private static string? TryReadFrames(string text, double? framesPerSecond, out TimeSpan time)
    {
        var separator = text.LastIndexOf(':');
        if (TryReadHours(text.AsSpan(0, separator), out time) is not null || time.Milliseconds > 0 || !SubtitleTime.TryReadNumber(text.AsSpan(separator + 1), maxDigits: 6, int.MaxValue, out var frame))
            return InvalidTime;
        if (framesPerSecond is not { } rate)
            return "the time counts frames. Pass framesPerSecond, the number of frames per second.";
        if (frame >= rate)
            return string.Create(CultureInfo.InvariantCulture, $"the frame {frame} is out of range. A second has {rate} frames, which count from 0.");

        time += TimeSpan.FromSeconds(frame / rate);
        return null;
    }

    private static string FormatFrames(TimeSpan time, double framesPerSecond)
    {
        var second = TimeSpan.FromSeconds(Math.Floor(time.TotalSeconds));
        var frame = (int)Math.Round((time - second).TotalSeconds * framesPerSecond, MidpointRounding.AwayFromZero);
        if (frame >= framesPerSecond)
            (second, frame) = (second + TimeSpan.FromSeconds(1), 0);
        return string.Create(CultureInfo.InvariantCulture, $"{(int)second.TotalHours}:{second.Minutes:00}:{second.Seconds:00}:{frame:00}");
    }
}
