namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The dub of a segment in one language, selected for a job.</summary>
internal sealed record ChosenDub(StudioSegment Segment, string Language)
{
    public StudioDub Dub { get; } = Segment.Dubs[Language];
}
