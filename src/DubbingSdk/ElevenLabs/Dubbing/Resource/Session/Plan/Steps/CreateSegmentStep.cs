namespace DubbingSdk;

internal sealed record CreateSegmentStep(StudioSegment Segment, CreateSegmentRequest Request) : StudioStep;
