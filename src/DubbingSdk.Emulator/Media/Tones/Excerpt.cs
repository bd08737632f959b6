namespace DubbingSdk.Emulator.Media.Tones;

/// <summary>A part of a score, as long as it lasts.</summary>
internal sealed class Excerpt(IToneSource tones, double start, double end) : IToneSource
{
    public double Seconds => end - start;

    public int ToneAt(double seconds) => tones.ToneAt(start + seconds);
}
