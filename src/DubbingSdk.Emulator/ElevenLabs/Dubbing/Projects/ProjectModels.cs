namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The dubbing models of the service.</summary>
internal static class ProjectModels
{
    public const string Default = "dubbing_v2";

    public static readonly string[] All = ["dubbing_v1", Default];
}
