namespace DubbingSdk.Emulator.Sources;

/// <summary>What is dubbed. An error says why it cannot be.</summary>
internal sealed record DubSource(string Name, string ContentType, double Seconds, string? Error = null, bool IsMissing = false)
{
    /// <summary>The source when only what follows a second is dubbed; one that ends before cannot be.</summary>
    public DubSource From(int start) => Error is null && start >= Seconds ? this with { Error = "start_time lies behind the end of the source." } : this;

    /// <summary>The length of a part of it.</summary>
    public double LengthOf(int start, int? end) => Math.Max(0, Math.Min(Seconds, end ?? double.MaxValue) - start);

    public bool IsVideo => ContentType.StartsWith("video/", StringComparison.OrdinalIgnoreCase);
}
