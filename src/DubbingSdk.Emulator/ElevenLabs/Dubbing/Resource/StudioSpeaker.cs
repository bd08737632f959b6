using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>A speaker, the file with the original voice, and the voices by language.</summary>
internal sealed class StudioSpeaker(string id, string name, StudioVoice voice, StoredMedia track)
{
    public string Id => id;

    public string Name { get; set; } = name;

    public StoredMedia Track => track;

    /// <summary>The voice for languages that are added later.</summary>
    public StudioVoice Voice { get; set; } = voice;

    public Dictionary<string, StudioVoice> Voices { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The similar voices of the library; empty until they are first requested.</summary>
    public List<SimilarVoice> SimilarVoices { get; } = [];
}
