namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The error of a project or a language.</summary>
internal sealed record ProjectError(string Code, string Message, bool IsRetryable)
{
    public static ProjectError ForProject { get; } = new("project_failed", "The project has failed.", false);

    public static ProjectError FromSource(string message) => new("invalid_source", message, false);

    public static ProjectError Internal(string message) => new("internal_error", message, true);
}
