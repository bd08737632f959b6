using System.Globalization;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The voice of a speaker in one language.</summary>
internal sealed record StudioVoice(string Id, double Stability, double Similarity, double Style)
{
    private const int Pitches = 31;

    /// <summary>A clone of the original speaker, with the settings the service has unless told otherwise.</summary>
    public static StudioVoice Default { get; } = new("track-clone", 0.65, 1, 1);

    /// <summary>By how many tones the voice is shifted: a clone not at all, any other somehow.</summary>
    public int Pitch => this == Default
        ? 0
        : 1 + (string.Create(CultureInfo.InvariantCulture, $"{Id}/{Stability}/{Similarity}/{Style}").Sum(character => character) % Pitches);
}
