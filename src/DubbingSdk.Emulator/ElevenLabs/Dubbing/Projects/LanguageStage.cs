namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

internal enum LanguageStage
{
    Queued,
    Processing,
    Done,
    Failed,
}
