using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The body of a request that adds a segment.</summary>
internal sealed record SegmentAddition(string Text, string SpeakerId, double Start, double End) : IJsonRequest<SegmentAddition>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["text", "speaker_id", "start_s", "end_s"];

    public static SegmentAddition Read(JsonFields fields) =>
        new(fields.RequireText("text"), fields.RequireText("speaker_id"), fields.RequireNumber("start_s"), fields.RequireNumber("end_s"));
}
