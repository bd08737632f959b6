namespace DubbingSdk.Emulator.Media.Tones;

/// <summary>A range of another tone source.</summary>
internal sealed class Excerpt(IToneSource tones, double start, double end) : IToneSource
{
    public double Seconds => end - start;

    public int ToneAt(double seconds) => tones.ToneAt(start + seconds);
}
