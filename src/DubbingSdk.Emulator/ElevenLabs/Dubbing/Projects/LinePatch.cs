using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The body of a translation edit: the new translation, or <see langword="null"/> to translate the segment again.</summary>
internal sealed record LinePatch(string? Translation) : IJsonRequest<LinePatch>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["translation"];

    public static LinePatch Read(JsonFields fields) => new(fields.RequireTextOrNull("translation"));
}
