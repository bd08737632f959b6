using DubbingSdk.Emulator.Requests;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>A language to add; the service takes null too.</summary>
internal sealed record LanguageAddition(string? Language) : IJsonRequest<LanguageAddition>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["language"];

    public static LanguageAddition Read(JsonFields fields) => new(fields.RequireTextOrNull("language"));
}
