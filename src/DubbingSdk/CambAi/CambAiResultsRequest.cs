namespace DubbingSdk.CambAi;

/// <summary>A request for the results of several runs.</summary>
public sealed record CambAiResultsRequest
{
    /// <summary>The ids of the runs. At least one.</summary>
    public required IReadOnlyList<long> RunIds { get; init; }

    internal void Check() => CambAiNumber.CheckAll(RunIds, nameof(RunIds));
}
