namespace DubbingSdk.CambAi;

/// <summary>The runs to read.</summary>
public sealed record CambAiResultsRequest
{
    /// <summary>The ids of the runs, at least one.</summary>
    public required IReadOnlyList<long> RunIds { get; init; }

    internal void Check() => CambAiNumber.CheckAll(RunIds, nameof(RunIds));
}
