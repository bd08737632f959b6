namespace DubbingSdk.Emulator.Sources;

/// <summary>The source of a dub, with an error when it cannot be dubbed.</summary>
internal sealed record DubSource(string Name, string ContentType, double Seconds, string? Error = null, bool IsMissing = false)
{
    /// <summary>Returns the source for a dub that begins at a second; it has an error when it ends before that.</summary>
    public DubSource From(int start) => Error is null && start >= Seconds ? this with { Error = "start_time lies behind the end of the source." } : this;

    /// <summary>Returns the length of a range of the source, in seconds.</summary>
    public double LengthOf(int start, int? end) => Math.Max(0, Math.Min(Seconds, end ?? double.MaxValue) - start);

    public bool IsVideo => ContentType.StartsWith("video/", StringComparison.OrdinalIgnoreCase);
}
