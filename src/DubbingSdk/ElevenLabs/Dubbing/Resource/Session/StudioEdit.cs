namespace DubbingSdk;

/// <summary>A change that a save has sent.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="SegmentIds">The ids of the changed segments.</param>
/// <param name="SpeakerId">The id of the speaker, if the change has one.</param>
/// <param name="Language">The language, if the change has one; the source language for a segment itself.</param>
public sealed record StudioEdit(StudioEditKind Kind, IReadOnlyList<string> SegmentIds, string? SpeakerId = null, string? Language = null);
