namespace DubbingSdk.Emulator.Requests;

/// <summary>What is dubbed. An error says why it cannot be.</summary>
internal sealed record DubSource(string Name, string ContentType, double Seconds, string? Error = null, bool IsMissing = false)
{
    public bool IsVideo => ContentType.StartsWith("video/", StringComparison.OrdinalIgnoreCase);
}
