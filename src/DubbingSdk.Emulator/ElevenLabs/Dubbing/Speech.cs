using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>Sentences at arbitrary times. Where they overlap, the one that began last is heard.</summary>
internal sealed class Speech : IToneSource
{
    private readonly string _key;
    private readonly SpokenLine[] _lines;
    private readonly double _longest;

    public Speech(string key, double seconds, IEnumerable<SpokenLine> lines)
    {
        _key = key;
        Seconds = seconds;
        _lines = [.. lines.OrderBy(line => line.Utterance.Start)];
        _longest = _lines.Select(line => line.Utterance.End - line.Utterance.Start).DefaultIfEmpty().Max();
    }

    public double Seconds { get; }

    /// <summary>The sentences, ordered by start time.</summary>
    public IReadOnlyList<SpokenLine> Lines => _lines;

    /// <summary>Creates a speech of the same length with other sentences.</summary>
    public Speech With(IEnumerable<SpokenLine> lines) => new(_key, Seconds, lines);

    public int ToneAt(double seconds)
    {
        for (var index = LastBegun(seconds); index >= 0 && seconds - _lines[index].Utterance.Start < _longest; index--)
        {
            if (_lines[index].Utterance.CharacterAt(seconds) is { } character)
                return Tone.Of(character, _key, seconds, _lines[index].Pitch);
        }

        return 0;
    }

    private int LastBegun(double seconds)
    {
        var (first, end) = (0, _lines.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = _lines[middle].Utterance.Start <= seconds ? (middle + 1, end) : (first, middle);
        }

        return first - 1;
    }
}
