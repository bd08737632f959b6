using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Transcripts;

/// <summary>A text that fills a length of audio; each character is a tone.</summary>
internal sealed class SpokenText(string key, string text, double seconds) : IToneSource
{
    private readonly Utterance _utterance = new(text, 0, 0, seconds);

    public double Seconds => seconds;

    public int ToneAt(double seconds) => Tone.Of(_utterance.CharacterAt(seconds), key, seconds);
}
