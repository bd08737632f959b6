using System.Globalization;

namespace DubbingSdk.Pipeline;

/// <summary>Reads the retry hint of a response.</summary>
internal static class RetryHints
{
    /// <summary>From this value on, a reset is a time in seconds since 1970; below it, a wait in seconds.</summary>
    private const double FirstEpochSecond = 1_000_000_000;

    public static TimeSpan? Read(DubbingResponseMetadata metadata, TimeProvider timeProvider) =>
        Milliseconds(metadata.Find("Retry-After-Ms"))
        ?? RetryAfter(metadata.Find("Retry-After"), timeProvider)
        ?? Reset(metadata.Find("X-RateLimit-Reset"), timeProvider)
        ?? Reset(metadata.Find("X-Rate-Limit-Reset-At-Utc"), timeProvider);

    private static TimeSpan? Milliseconds(string? text) => Seconds(text) is { } milliseconds ? Wait(milliseconds / 1000) : null;

    private static TimeSpan? RetryAfter(string? text, TimeProvider timeProvider) => Seconds(text) is { } seconds ? Wait(seconds) : Until(text, timeProvider);

    private static TimeSpan? Reset(string? text, TimeProvider timeProvider) => Seconds(text) switch
    {
        null => Until(text, timeProvider),
        >= FirstEpochSecond and { } epoch => NotNegative(Wait(epoch) - (timeProvider.GetUtcNow() - DateTimeOffset.UnixEpoch)),
        { } seconds => Wait(seconds),
    };

    private static TimeSpan? Until(string? text, TimeProvider timeProvider) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? NotNegative(date - timeProvider.GetUtcNow())
            : null;

    private static double? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds) ? seconds : null;

    private static TimeSpan Wait(double seconds) => TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.MaxValue.TotalSeconds / 2));

    private static TimeSpan NotNegative(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
}
