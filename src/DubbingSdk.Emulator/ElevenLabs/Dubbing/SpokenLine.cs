using System.Globalization;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>A sentence in a voice, and the segment and speaker it belongs to.</summary>
internal sealed record SpokenLine(string SegmentId, string SpeakerId, Utterance Utterance, int Pitch)
{
    /// <summary>A sentence of the source in the voice of the one who said it, which is not shifted.</summary>
    public static SpokenLine Original(Utterance utterance, int index) =>
        new(string.Create(CultureInfo.InvariantCulture, $"original_{index}"), utterance.SpeakerId, utterance, Pitch: 0);
}
