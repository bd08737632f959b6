namespace DubbingSdk;

/// <summary>What a wait for an operation has seen.</summary>
/// <param name="OperationId">The id of the operation.</param>
/// <param name="Status">The status in the service's words; <see langword="null"/> before the service was first asked.</param>
/// <param name="Elapsed">How long the wait has lasted.</param>
/// <param name="Expected">How long the service expected the work to take, if it said so.</param>
/// <param name="Failure">Why the last question failed, if it did. The wait goes on.</param>
/// <param name="Done">The number of parts that are done, for work that consists of many.</param>
/// <param name="Total">The number of parts there are, for work that consists of many.</param>
public sealed record OperationProgress(
    string OperationId, string? Status, TimeSpan Elapsed, TimeSpan? Expected, Exception? Failure = null, int? Done = null, int? Total = null);
