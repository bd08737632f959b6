namespace DubbingSdk;

/// <summary>How far a save has come.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Done">The number of calls or parts that are done, of this piece of work.</param>
/// <param name="Total">The number of calls or parts there are.</param>
/// <param name="OperationId">The id of the dub of segments or the render that is waited for, by which it can be taken up elsewhere; a translation has none.</param>
public sealed record StudioProgress(StudioStage Stage, int Done, int Total, string? OperationId = null);
