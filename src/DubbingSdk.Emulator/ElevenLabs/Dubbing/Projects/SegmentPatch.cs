using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The body of a segment edit.</summary>
internal sealed record SegmentPatch(string? Text, string? SpeakerId, double? Start, double? End) : IJsonRequest<SegmentPatch>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["text", "speaker_id", "start_s", "end_s"];

    public static SegmentPatch Read(JsonFields fields)
    {
        if (!Fields.Any(fields.Has))
            fields.AddError("At least one field must be provided", "value_error");

        return new(fields.FindText("text"), fields.FindText("speaker_id"), fields.FindNumber("start_s"), fields.FindNumber("end_s"));
    }
}
