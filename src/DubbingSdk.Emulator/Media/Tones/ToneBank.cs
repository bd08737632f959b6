namespace DubbingSdk.Emulator.Media.Tones;

/// <summary>
/// Ready-made frames of one size: the first is silent, each further one holds a tone with a whole number of periods in a frame.
/// So frames can follow each other in any order, and every one decodes without those before it.
/// </summary>
internal sealed class ToneBank
{
    public const int Tones = 32;

    private readonly byte[] _frames;

    private ToneBank(string resource, int samplesPerFrame)
    {
        _frames = EmbeddedResource.Read(resource);
        FrameSize = _frames.Length / (Tones + 1);
        SamplesPerFrame = samplesPerFrame;
    }

    /// <summary>MPEG-1 layer III, 64 kbit/s, mono, without a bit reservoir.</summary>
    public static ToneBank Mp3 { get; } = new("tones.mp3", 1152);

    /// <summary>AAC-LC access units, mono, without ADTS headers, filled up to one size.</summary>
    public static ToneBank Aac { get; } = new("tones.aac", 1024);

    public static int SampleRate => 48_000;

    public int FrameSize { get; }

    public int SamplesPerFrame { get; }

    public ReadOnlyMemory<byte> Frame(int tone) => _frames.AsMemory(tone * FrameSize, FrameSize);

    public FrameRun Play(IScore score)
    {
        var frameSeconds = (double)SamplesPerFrame / SampleRate;
        var count = Math.Max(1, (long)Math.Round(score.Seconds / frameSeconds));
        return new FrameRun(count, FrameSize, index => Frame(score.ToneAt((index + 0.5) * frameSeconds)));
    }
}
