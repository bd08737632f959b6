using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The body of an edit of a segment or of its dub.</summary>
internal sealed record SegmentUpdate(double? Start, double? End, string? Text) : IJsonRequest<SegmentUpdate>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["start_time", "end_time", "text"];

    public static SegmentUpdate Read(JsonFields fields) =>
        new(fields.FindNumber("start_time"), fields.FindNumber("end_time"), fields.FindText("text"));
}
