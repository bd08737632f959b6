namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

internal enum DubStage
{
    Queued,
    Preparing,
    Dubbing,
    Dubbed,
    Failed,
}
