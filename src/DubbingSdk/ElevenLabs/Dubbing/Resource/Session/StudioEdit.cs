namespace DubbingSdk;

/// <summary>A change that was sent.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="SegmentIds">The segments it is about.</param>
/// <param name="SpeakerId">The speaker it is about.</param>
/// <param name="Language">The language it is about; the source language for a segment itself.</param>
public sealed record StudioEdit(StudioEditKind Kind, IReadOnlyList<string> SegmentIds, string? SpeakerId = null, string? Language = null);
