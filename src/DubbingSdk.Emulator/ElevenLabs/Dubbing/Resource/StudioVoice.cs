using System.Globalization;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The voice of a speaker in one language.</summary>
internal sealed record StudioVoice(string Id, double Stability, double Similarity, double Style)
{
    private const int Pitches = 31;

    /// <summary>The clone of the original speaker, with the service's default settings.</summary>
    public static StudioVoice Default { get; } = new("track-clone", 0.65, 1, 1);

    /// <summary>The number of tones the voice is shifted by; zero for the default clone.</summary>
    public int Pitch => this == Default
        ? 0
        : 1 + (string.Create(CultureInfo.InvariantCulture, $"{Id}/{Stability}/{Similarity}/{Style}").Sum(character => character) % Pitches);
}
