namespace DubbingSdk.Benchmarks;

/// <summary>The response to an upload, read without the library.</summary>
internal sealed record BaselineCreated(string DubbingId, double ExpectedDurationSec);
