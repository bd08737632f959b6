namespace DubbingSdk.Providers;

/// <summary>The cost of a job, in the unit of the service. Never converted.</summary>
/// <param name="Amount">The cost, where the service reports it.</param>
/// <param name="Remaining">The remainder of the account, where the service reports it.</param>
/// <param name="Unit">The unit, for example <c>credits</c>.</param>
public sealed record DubbingCost(decimal? Amount, decimal? Remaining, string Unit);
