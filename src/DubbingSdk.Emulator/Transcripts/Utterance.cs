using System.Globalization;

namespace DubbingSdk.Emulator.Transcripts;

/// <summary>A sentence of one speaker; each of its characters takes the same time.</summary>
internal sealed record Utterance(string Text, int Speaker, double Start, double End)
{
    private readonly double _perCharacter = (End - Start) / Text.Length;

    public TimedText Timing => Time(0, Text.Length);

    public string SpeakerId => string.Create(CultureInfo.InvariantCulture, $"speaker_{Speaker}");

    public IEnumerable<IReadOnlyList<TimedText>> WordsByCharacter()
    {
        var position = 0;
        foreach (var word in Text.Split(' '))
        {
            yield return [.. Enumerable.Range(position, word.Length).Select(index => Time(index, 1))];
            position += word.Length + 1;
        }
    }

    /// <summary>Returns the character that is spoken at a time, or <see langword="null"/> outside the sentence.</summary>
    public char? CharacterAt(double seconds) =>
        seconds >= Start && seconds < End ? Text[Math.Min((int)((seconds - Start) / _perCharacter), Text.Length - 1)] : null;

    private TimedText Time(int index, int length) => new(
        Text.Substring(index, length),
        RoundDown(Start + (index * _perCharacter)),
        index + length == Text.Length ? RoundDown(End) : RoundDown(Start + ((index + length) * _perCharacter)));

    private static double RoundDown(double seconds) => Math.Floor((seconds * 1000) + 1e-6) / 1000;
}
