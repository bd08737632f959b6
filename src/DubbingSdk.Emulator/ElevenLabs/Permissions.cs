using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.ElevenLabs;

/// <summary>The permissions that operations need, by route prefix.</summary>
internal static class Permissions
{
    private static readonly (string Route, string ToRead, string ToWrite)[] All =
    [
        ("/v1/dubbing", "dubbing_read", "dubbing_write"),
        ("/v1/speech-to-speech", "speech_to_speech", "speech_to_speech"),
        ("/v1/sound-generation", "sound_generation", "sound_generation"),
        ("/v1/audio-isolation", "audio_isolation", "audio_isolation"),
        ("/v1/text-to-voice", "voice_generation", "voice_generation"),
        ("/v1/voices", "voices_read", "voices_write"),
        ("/v2/voices", "voices_read", "voices_write"),
        ("/v1/models", "models_read", "models_read"),
        ("/v1/user", "user_read", "user_read"),
    ];

    public static string For(Operation operation)
    {
        var (_, toRead, toWrite) = Array.Find(All, entry => operation.Route.StartsWith(entry.Route, StringComparison.Ordinal));
        return operation.Method is "GET" ? toRead : toWrite;
    }
}
