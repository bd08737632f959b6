namespace DubbingSdk.Emulator.Media.Tones;

/// <summary>A part of a score, as long as it lasts.</summary>
internal sealed class Excerpt(IScore score, double start, double end) : IScore
{
    public double Seconds => end - start;

    public int ToneAt(double seconds) => score.ToneAt(start + seconds);
}
