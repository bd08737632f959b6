using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The body of a request that adds a segment, with translations if there are any.</summary>
internal sealed record SegmentCreation(double Start, double End, string Text, IReadOnlyDictionary<string, string> Translations) : IJsonRequest<SegmentCreation>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["start_time", "end_time", "text", "translations"];

    public static SegmentCreation Read(JsonFields fields) => new(
        fields.RequireNumber("start_time"),
        fields.RequireNumber("end_time"),
        fields.FindText("text") ?? "",
        fields.FindTextsByName("translations"));
}
