using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A segment of a supplied transcript.</summary>
internal sealed record SuppliedSegment(string Text, double Start, double End, string SpeakerId, string? ExternalId, string? Translation)
{
    private const string OnlySpeaker = "default_speaker";

    public static SuppliedSegment Read(JsonFields fields) => new(
        fields.RequireText("text"),
        fields.RequireNumber("start_s"),
        fields.RequireNumber("end_s"),
        fields.FindText("speaker_id") ?? OnlySpeaker,
        fields.FindText("external_id"),
        fields.FindText("translation"));
}
