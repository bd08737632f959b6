namespace Parrot;

/// <summary>A language of a job, as Parrot reports it.</summary>
/// <param name="Code">The code.</param>
/// <param name="State">The state.</param>
/// <param name="Reason">The reason of a failure.</param>
internal sealed record ParrotLanguage(string Code, string State, string? Reason = null);
