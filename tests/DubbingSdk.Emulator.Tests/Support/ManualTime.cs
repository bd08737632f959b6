using DubbingSdk.Tests.Support;

namespace DubbingSdk.Emulator.Tests;

/// <summary>A time provider that stands still until it is advanced.</summary>
internal sealed class ManualTime() : WatchedTime(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero))
{
    public void Advance(double seconds) => Advance(TimeSpan.FromSeconds(seconds));
}
