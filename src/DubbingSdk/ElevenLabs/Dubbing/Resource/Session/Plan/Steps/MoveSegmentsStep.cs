namespace DubbingSdk;

internal sealed record MoveSegmentsStep(IReadOnlyList<string> SegmentIds, StudioSpeaker Speaker) : StudioStep;
