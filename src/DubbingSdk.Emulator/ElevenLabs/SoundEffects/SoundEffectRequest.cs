using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.SoundEffects;

/// <summary>The body of a request for a sound effect.</summary>
internal sealed record SoundEffectRequest(string Text, double? Seconds) : IJsonRequest<SoundEffectRequest>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["text", "loop", "duration_seconds", "prompt_influence", "model_id"];

    public static SoundEffectRequest Read(JsonFields fields)
    {
        fields.FindBoolean("loop");
        fields.FindShare("prompt_influence");
        fields.FindChoice("model_id", ["eleven_text_to_sound_v2"]);
        return new SoundEffectRequest(fields.RequireText("text", 1), fields.FindNumber("duration_seconds", 0.5, 30));
    }
}
