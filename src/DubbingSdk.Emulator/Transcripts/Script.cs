using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Transcripts;

/// <summary>
/// The sentences of a dub, which fill its length; each character is a tone.
/// </summary>
internal sealed class Script(string key, string language, double seconds, int speakers) : IToneSource
{
    private const double TypicalSentenceSeconds = 4;
    private const double LongestPause = 0.4;

    private readonly int _count = Math.Max(1, (int)Math.Round(seconds / TypicalSentenceSeconds));
    private Utterance? _last;
    private int _lastIndex = -1;

    public string Language => language;

    public double Seconds => seconds;

    private double Step => seconds / _count;

    public IEnumerable<Utterance> Utterances => Enumerable.Range(0, _count).Select(UtteranceAt);

    /// <summary>Returns the sentence that is spoken at a time, or the last one before it.</summary>
    public string TextAt(double seconds) => UtteranceAt(IndexAt(seconds)).Text;

    public int ToneAt(double seconds)
    {
        var index = IndexAt(seconds);
        if (index != _lastIndex)
        {
            _last = UtteranceAt(index);
            _lastIndex = index;
        }

        return Tone.Of(_last!.CharacterAt(seconds), key, seconds);
    }

    private int IndexAt(double seconds) => Math.Clamp((int)(seconds / Step), 0, _count - 1);

    private Utterance UtteranceAt(int index)
    {
        var isLast = index == _count - 1;
        var pause = isLast ? 0 : Math.Min(LongestPause, Step / 10);
        var end = isLast ? seconds : ((index + 1) * Step) - pause;
        return new Utterance(PhraseBook.Line(language, index), index % speakers, index * Step, end);
    }
}
