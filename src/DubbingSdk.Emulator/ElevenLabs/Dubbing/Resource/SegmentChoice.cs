using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The body of a transcription request.</summary>
internal sealed record SegmentChoice(IReadOnlyList<string> Segments) : IJsonRequest<SegmentChoice>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["segments"];

    public static SegmentChoice Read(JsonFields fields) => new(fields.RequireTexts("segments"));
}
