namespace DubbingSdk.Tests.Architecture;

/// <summary>The rooms of the library, as the design states them.</summary>
internal static class LibraryRooms
{
    /// <summary>Where the checks lie that several folders use.</summary>
    public const string Validation = "Core/Validation";

    public static RoomRules Rules { get; } = new(
        "Core →",
        "Subtitles → Core",
        "Pipeline → Core",
        "Pipeline/Calls →",
        "Pipeline/Bodies → Pipeline/Calls",
        "Pipeline/Responses → Pipeline/Calls",
        "Pipeline/Sending → Pipeline/Bodies, Pipeline/Responses",
        "ElevenLabs → Pipeline, Subtitles",
        "CambAi → Pipeline",
        "Segmind → Pipeline",
        "ModelsLab → Pipeline",
        "Providers → ElevenLabs, CambAi, Segmind, ModelsLab",
        "DependencyInjection → Providers");
}
