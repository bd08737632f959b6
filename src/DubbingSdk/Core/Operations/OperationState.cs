namespace DubbingSdk;

/// <summary>The state of the work that one poll showed.</summary>
/// <typeparam name="T">The work, as the service reports it.</typeparam>
/// <param name="Value">The response.</param>
/// <param name="Status">The status, as the service names it.</param>
/// <param name="IsTerminal">Whether the work has completed or failed.</param>
/// <param name="Failure">Why the work failed, if it did.</param>
/// <param name="Steps">How far the work has come, where that can be counted.</param>
internal sealed record OperationState<T>(DubbingResponse<T> Value, string Status, bool IsTerminal, DubbingFailedException? Failure, OperationSteps? Steps = null)
{
    /// <summary>The cost of the work, where the service states it as a part of the work.</summary>
    public decimal? Cost { get; init; }

    /// <summary>The cost that a poll stated of itself. Zero is the price of the poll, not of the work.</summary>
    public decimal? PolledCost { get; init; }

    /// <summary>Keeps the cost that an earlier response stated and this one does not.</summary>
    public OperationState<T> After(OperationState<T>? earlier) => this with
    {
        Cost = Cost ?? earlier?.Cost,
        PolledCost = Value.Metadata.Cost is > 0 and var polled ? polled : earlier?.PolledCost,
    };
}
