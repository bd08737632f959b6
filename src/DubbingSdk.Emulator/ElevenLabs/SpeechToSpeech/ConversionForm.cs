using DubbingSdk.Emulator.ElevenLabs.Audio;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.SpeechToSpeech;

/// <summary>The typed fields of a conversion.</summary>
internal sealed record ConversionForm(AudioInput Audio, string Model, string? VoiceSettings)
{
    public static readonly string[] Fields = [.. AudioInput.Fields, "model_id", "voice_settings", "seed", "remove_background_noise"];

    private const string DefaultModel = "eleven_english_sts_v2";

    public static ConversionForm Read(FormFields fields)
    {
        fields.LongInteger("seed", 0, uint.MaxValue);
        fields.Boolean("remove_background_noise");
        return new ConversionForm(AudioInput.Read(fields), fields.Text("model_id") ?? DefaultModel, fields.Text("voice_settings"));
    }
}
