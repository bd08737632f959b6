using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The body of a speaker edit, for the named languages or, if there are none, for all.</summary>
internal sealed record SpeakerUpdate(string? Name, VoiceChange Voice, IReadOnlyList<string> Languages) : IJsonRequest<SpeakerUpdate>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["speaker_name", .. VoiceChange.Fields, "languages"];

    public static SpeakerUpdate Read(JsonFields fields) =>
        new(fields.FindText("speaker_name"), VoiceChange.Read(fields), fields.FindTexts("languages"));
}
