namespace DubbingSdk.Providers;

/// <summary>What a job has cost, in the service's own unit. Never converted.</summary>
/// <param name="Amount">The cost, where the service says it.</param>
/// <param name="Remaining">What is left on the account, where the service says it.</param>
/// <param name="Unit">The unit, for example <c>credits</c>.</param>
public sealed record DubbingCost(decimal? Amount, decimal? Remaining, string Unit);
