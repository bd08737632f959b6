using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The voice fields of a speaker request.</summary>
internal sealed record VoiceChange(string? VoiceId, double? Stability, double? Similarity, double? Style) : IJsonRequest<VoiceChange>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["voice_id", "voice_stability", "voice_similarity", "voice_style"];

    public static VoiceChange Read(JsonFields fields) => new(
        fields.FindText("voice_id"),
        fields.FindShare("voice_stability"),
        fields.FindShare("voice_similarity"),
        fields.FindShare("voice_style"));

    public StudioVoice ApplyTo(StudioVoice voice) => new(
        VoiceId ?? voice.Id,
        Stability ?? voice.Stability,
        Similarity ?? voice.Similarity,
        Style ?? voice.Style);
}
