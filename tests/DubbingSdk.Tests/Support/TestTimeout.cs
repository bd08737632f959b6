namespace DubbingSdk.Tests.Support;

/// <summary>How long a test waits for something that must come, by the machine's clock: long enough for a machine with much else to do.</summary>
internal static class TestTimeout
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
}
