namespace DubbingSdk.Emulator.ElevenLabs.TextToVoice;

internal static class PreviewText
{
    public const string Generated =
        "Hello and welcome. Today we visit a small harbour, where the boats come home in the evening and the gulls follow them. Thank you for listening.";
}
