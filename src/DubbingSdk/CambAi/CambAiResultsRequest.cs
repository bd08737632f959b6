namespace DubbingSdk.CambAi;

/// <summary>A request for the results of several runs.</summary>
public sealed record CambAiResultsRequest : IValidated
{
    /// <summary>The ids of the runs. At least one.</summary>
    public required IReadOnlyList<long> RunIds { get; init; }

    void IValidated.Validate() => CambAiNumber.CheckAll(RunIds, nameof(RunIds));
}
