namespace DubbingSdk;

/// <summary>A report of a wait for an operation.</summary>
/// <param name="OperationId">The id of the operation.</param>
/// <param name="Status">The status, as the service names it; <see langword="null"/> before the first poll.</param>
/// <param name="Elapsed">How long the wait has lasted.</param>
/// <param name="Expected">How long the service expects the work to take, if it states that.</param>
/// <param name="Failure">Why the last poll failed, if it did. The wait continues.</param>
/// <param name="Done">The number of parts that are done, for work that consists of many.</param>
/// <param name="Total">The number of all parts, for work that consists of many.</param>
public sealed record OperationProgress(
    string OperationId, string? Status, TimeSpan Elapsed, TimeSpan? Expected, Exception? Failure = null, int? Done = null, int? Total = null);
