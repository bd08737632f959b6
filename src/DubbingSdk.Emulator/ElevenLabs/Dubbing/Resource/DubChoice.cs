using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The body of a job request: segments and languages.</summary>
internal sealed record DubChoice(IReadOnlyList<string> Segments, IReadOnlyList<string>? Languages) : IJsonRequest<DubChoice>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["segments", "languages"];

    public static DubChoice Read(JsonFields fields) => new(fields.RequireTexts("segments"), fields.RequireTextsOrNull("languages"));
}
