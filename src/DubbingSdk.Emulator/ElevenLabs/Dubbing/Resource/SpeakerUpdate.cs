using DubbingSdk.Emulator.Requests;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>What is to change of a speaker, in the languages named or, when none is, in all.</summary>
internal sealed record SpeakerUpdate(string? Name, VoiceChange Voice, IReadOnlyList<string> Languages) : IJsonRequest<SpeakerUpdate>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["speaker_name", .. VoiceChange.Fields, "languages"];

    public static SpeakerUpdate Read(JsonFields fields) =>
        new(fields.FindText("speaker_name"), VoiceChange.Read(fields), fields.FindTexts("languages"));
}
