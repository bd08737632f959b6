namespace DubbingSdk.Benchmarks;

/// <summary>The answer to an upload, as one reads it by hand.</summary>
internal sealed record BaselineCreated(string DubbingId, double ExpectedDurationSec);
