using System.Globalization;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>A spoken sentence with its segment, speaker and pitch.</summary>
internal sealed record SpokenLine(string SegmentId, string SpeakerId, Utterance Utterance, int Pitch)
{
    /// <summary>Creates a sentence of the source in its original pitch.</summary>
    public static SpokenLine Original(Utterance utterance, int index) =>
        new(string.Create(CultureInfo.InvariantCulture, $"original_{index}"), utterance.SpeakerId, utterance, Pitch: 0);
}
