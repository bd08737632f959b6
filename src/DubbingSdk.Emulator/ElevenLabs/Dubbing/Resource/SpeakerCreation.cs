using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The body of a request that adds a speaker.</summary>
internal sealed record SpeakerCreation(string? Name, VoiceChange Voice) : IJsonRequest<SpeakerCreation>
{
    public static IReadOnlyCollection<string> Fields { get; } = ["speaker_name", .. VoiceChange.Fields];

    public static SpeakerCreation Read(JsonFields fields) => new(fields.FindText("speaker_name"), VoiceChange.Read(fields));
}
