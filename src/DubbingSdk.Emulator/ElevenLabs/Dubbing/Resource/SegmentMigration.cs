using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The body of a request that moves segments to another speaker.</summary>
internal sealed record SegmentMigration(IReadOnlyList<string> SegmentIds, string SpeakerId) : IJsonRequest<SegmentMigration>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["segment_ids", "speaker_id"];

    public static SegmentMigration Read(JsonFields fields) => new(fields.RequireTexts("segment_ids"), fields.RequireText("speaker_id"));
}
