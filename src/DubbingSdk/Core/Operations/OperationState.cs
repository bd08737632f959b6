namespace DubbingSdk;

/// <summary>What one look at a job showed.</summary>
/// <typeparam name="T">What the job yields.</typeparam>
/// <param name="Value">What the service said of the job.</param>
/// <param name="Status">The status in the service's words.</param>
/// <param name="IsTerminal">Whether the job has ended, one way or the other.</param>
/// <param name="Failure">Why the job failed, if it did.</param>
/// <param name="Steps">How far the job has come, where that can be counted.</param>
internal sealed record OperationState<T>(DubbingResponse<T> Value, string Status, bool IsTerminal, DubbingFailedException? Failure, OperationSteps? Steps = null);
