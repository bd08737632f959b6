using DubbingSdk.Emulator.Requests;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A segment to add.</summary>
internal sealed record SegmentAddition(string Text, string SpeakerId, double Start, double End) : IJsonRequest<SegmentAddition>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["text", "speaker_id", "start_s", "end_s"];

    public static SegmentAddition Read(JsonFields fields) =>
        new(fields.DemandText("text"), fields.DemandText("speaker_id"), fields.DemandNumber("start_s"), fields.DemandNumber("end_s"));
}
