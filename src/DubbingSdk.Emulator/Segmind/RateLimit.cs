using System.Globalization;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Segmind.Assets;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.Segmind;

/// <summary>Counts requests in windows of a minute, which begin with a request.</summary>
internal sealed class RateLimit(EmulatorState state)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private DateTimeOffset _end = DateTimeOffset.MinValue;
    private int _count;

    private SegmindOptions Options => state.Options.Segmind;

    public Response? Reject(Call call) => Options.RequestsPerMinute is { } limit && Counts(call.Operation!) && Count() > limit
        ? SegmindErrors.ForStatus(StatusCodes.Status429TooManyRequests).WithHeader("x-rate-limit-reset-at-utc", ToText(_end))
        : null;

    private bool Counts(Operation operation) =>
        operation.Route is not AssetOperations.Route && (operation.Method is not "GET" || Options.ReadsCount);

    private int Count()
    {
        lock (_lock)
        {
            var now = state.TimeProvider.GetUtcNow();
            if (now >= _end)
            {
                _end = now + Window;
                _count = 0;
            }

            return ++_count;
        }
    }

    private string ToText(DateTimeOffset time) => Options.ResetFormat == SegmindResetFormat.UnixSeconds
        ? time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)
        : time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
