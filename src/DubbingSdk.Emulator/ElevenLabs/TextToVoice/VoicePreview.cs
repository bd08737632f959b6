using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.ElevenLabs.TextToVoice;

/// <summary>A generated voice that can be saved.</summary>
internal sealed record VoicePreview(string Id, AudioFormat Format, IToneSource Sound)
{
    private const string Language = "en";

    public JsonObject ToJson(bool withAudio) => new()
    {
        ["audio_base_64"] = withAudio ? Audio() : "",
        ["generated_voice_id"] = Id,
        ["media_type"] = Format.ContentType,
        ["duration_secs"] = Sound.Seconds,
        ["language"] = Language,
    };

    private string Audio()
    {
        using var stream = Format.Create(Sound);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Convert.ToBase64String(bytes);
    }
}
