using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.TextToVoice;

/// <summary>The body of a request that saves a preview as a voice.</summary>
internal sealed record VoiceCreation(string Name, string Description, string PreviewId, IReadOnlyDictionary<string, string> Labels)
    : IJsonRequest<VoiceCreation>
{
    public static IReadOnlyCollection<string> Fields { get; } =
        ["voice_name", "voice_description", "generated_voice_id", "labels", "played_not_selected_voice_ids"];

    public static VoiceCreation Read(JsonFields fields)
    {
        fields.FindTexts("played_not_selected_voice_ids");
        return new VoiceCreation(
            fields.RequireText("voice_name", 1),
            fields.RequireText("voice_description", 20, 1000),
            fields.RequireText("generated_voice_id"),
            fields.FindTextsByName("labels"));
    }
}
