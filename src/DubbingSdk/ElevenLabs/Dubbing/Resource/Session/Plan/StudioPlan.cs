namespace DubbingSdk;

/// <summary>The calls that change a resource to the draft of a session.</summary>
/// <param name="Steps">The calls, each after those that it depends on.</param>
/// <param name="Touched">The parts that the calls change, and may make stale.</param>
/// <param name="NewTexts">The ids of the segments with a new source text.</param>
internal sealed record StudioPlan(IReadOnlyList<StudioStep> Steps, IReadOnlyList<SegmentLanguage> Touched, IReadOnlyList<string> NewTexts);
