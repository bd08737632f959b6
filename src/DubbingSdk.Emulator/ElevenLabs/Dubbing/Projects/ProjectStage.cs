namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

internal enum ProjectStage
{
    Queued,
    Preparing,
    Ready,
    Failed,
}
