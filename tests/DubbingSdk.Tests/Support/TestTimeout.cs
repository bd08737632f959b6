namespace DubbingSdk.Tests.Support;

/// <summary>The limit of waits for something that must happen, in real time: long enough for a busy machine.</summary>
internal static class TestTimeout
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
}
