namespace DubbingSdk.Emulator.Media.Tones;

/// <summary>
/// Ready-made frames of one size: the first is silent, each further one holds a tone with a whole number of periods in a frame.
/// So frames can follow each other in any order, and every one decodes without those before it.
/// </summary>
internal sealed class ToneBank
{
    public const int Tones = 32;

    private readonly byte[] _frames;

    private ToneBank(byte[] frames, int samplesPerFrame)
    {
        _frames = frames;
        FrameSize = _frames.Length / (Tones + 1);
        SamplesPerFrame = samplesPerFrame;
    }

    /// <summary>MPEG-1 layer III, 64 kbit/s, mono, without a bit reservoir.</summary>
    public static ToneBank Mp3 { get; } = new(EmbeddedResource.Read("tones.mp3"), 1152);

    /// <summary>AAC-LC access units, mono, without ADTS headers, filled up to one size.</summary>
    public static ToneBank Aac { get; } = new(EmbeddedResource.Read("tones.aac"), 1024);

    /// <summary>16-bit samples, little-endian, mono.</summary>
    public static ToneBank Pcm { get; } = new(PcmTones.Create(0.25), PcmTones.SamplesPerFrame);

    /// <summary>The same as <see cref="Pcm"/>, but louder.</summary>
    public static ToneBank LoudPcm { get; } = new(PcmTones.Create(0.5), PcmTones.SamplesPerFrame);

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
