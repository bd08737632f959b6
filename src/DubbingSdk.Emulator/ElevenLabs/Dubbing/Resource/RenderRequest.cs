using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The body of a render request.</summary>
internal sealed record RenderRequest(string Type, bool IsNormalized) : IJsonRequest<RenderRequest>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["render_type", "normalize_volume"];

    public static RenderRequest Read(JsonFields fields) =>
        new(fields.RequireChoice("render_type", RenderTypes.All), fields.FindBoolean("normalize_volume") ?? false);
}
