namespace DubbingSdk.Tests.Support;

/// <summary>How long a test waits for something that must happen, in real time: long enough for a busy machine.</summary>
internal static class TestTimeout
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
}
