namespace DubbingSdk;

/// <summary>The progress of a save.</summary>
/// <param name="Stage">The current stage.</param>
/// <param name="Done">The number of completed calls or parts of the stage.</param>
/// <param name="Total">The total number of calls or parts of the stage.</param>
/// <param name="OperationId">The id of the awaited dub or render, which resumes it in another process; <see langword="null"/> in other stages.</param>
public sealed record StudioProgress(StudioStage Stage, int Done, int Total, string? OperationId = null);
