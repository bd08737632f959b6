namespace DubbingSdk;

/// <summary>The calls that turn what the service has into what a session wants, derived once from the edits.</summary>
/// <param name="Steps">The calls, in an order in which each finds what it needs.</param>
/// <param name="Touched">What the calls change, and may make stale.</param>
/// <param name="NewTexts">The ids of the segments that get a new text in the source.</param>
internal sealed record StudioPlan(IReadOnlyList<StudioStep> Steps, IReadOnlyList<SegmentLanguage> Touched, IReadOnlyList<string> NewTexts);
