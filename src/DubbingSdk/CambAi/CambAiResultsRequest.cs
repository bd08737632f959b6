namespace DubbingSdk.CambAi;

/// <summary>The runs to read.</summary>
public sealed record CambAiResultsRequest : IValidated
{
    /// <summary>The ids of the runs, at least one.</summary>
    public required IReadOnlyList<long> RunIds { get; init; }

    void IValidated.Validate() => CambAiNumber.CheckAll(RunIds, nameof(RunIds));
}
