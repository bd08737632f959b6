namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The words of the service for its generations of dubbing.</summary>
internal static class ProjectModels
{
    public const string Default = "dubbing_v2";

    public static readonly string[] All = ["dubbing_v1", Default];
}
