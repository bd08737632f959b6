using DubbingSdk.Emulator.Requests;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Another translation of a segment, or <see langword="null"/> to have it translated again.</summary>
internal sealed record LinePatch(string? Translation) : IJsonRequest<LinePatch>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["translation"];

    public static LinePatch Read(JsonFields fields) => new(fields.RequireTextOrNull("translation"));
}
