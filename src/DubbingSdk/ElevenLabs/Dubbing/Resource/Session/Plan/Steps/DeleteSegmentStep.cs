namespace DubbingSdk;

internal sealed record DeleteSegmentStep(string SegmentId) : StudioStep;
