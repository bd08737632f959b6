using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The body of a request that adds a language; the service accepts null.</summary>
internal sealed record LanguageAddition(string? Language) : IJsonRequest<LanguageAddition>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["language"];

    public static LanguageAddition Read(JsonFields fields) => new(fields.RequireTextOrNull("language"));
}
