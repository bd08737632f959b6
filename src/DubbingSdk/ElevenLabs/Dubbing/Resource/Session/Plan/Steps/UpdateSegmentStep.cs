namespace DubbingSdk;

internal sealed record UpdateSegmentStep(StudioSegment Segment, string Language, UpdateSegmentRequest Request) : StudioStep;
