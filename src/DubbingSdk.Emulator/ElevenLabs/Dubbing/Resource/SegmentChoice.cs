using DubbingSdk.Emulator.Requests;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The segments to work on.</summary>
internal sealed record SegmentChoice(IReadOnlyList<string> Segments) : IJsonRequest<SegmentChoice>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["segments"];

    public static SegmentChoice Read(JsonFields fields) => new(fields.RequireTexts("segments"));
}
