namespace Parrot;

/// <summary>A job, as Parrot reports it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Languages">Its languages.</param>
internal sealed record ParrotJob(string Id, IReadOnlyList<ParrotLanguage> Languages);
