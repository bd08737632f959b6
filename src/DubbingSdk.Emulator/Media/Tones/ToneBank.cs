using System.Runtime.InteropServices;

namespace DubbingSdk.Emulator.Media.Tones;

/// <summary>
/// Precomputed frames of one size: the first is silent, each further one holds a tone with a whole number of periods.
/// Frames can follow each other in any order, and each decodes without the previous ones.
/// </summary>
internal sealed class ToneBank
{
    public const int Tones = 32;

    private readonly byte[] _frames;

    private ToneBank(byte[] frames, int samplesPerFrame, int sampleRate)
    {
        _frames = frames;
        FrameSize = _frames.Length / (Tones + 1);
        SamplesPerFrame = samplesPerFrame;
        SampleRate = sampleRate;
    }

    /// <summary>MPEG-1 layer III, 64 kbit/s, mono, without a bit reservoir.</summary>
    public static ToneBank Mp3 { get; } = FromResource("tones.mp3", 1152, 48_000);

    /// <summary>AAC-LC access units, mono, without ADTS headers, filled up to one size.</summary>
    public static ToneBank Aac { get; } = FromResource("tones.aac", 1024, 48_000);

    /// <summary>16-bit samples, little-endian, mono.</summary>
    public static ToneBank Pcm { get; } = FromPcm(48_000);

    /// <summary>The same as <see cref="Pcm"/>, but louder.</summary>
    public static ToneBank LoudPcm { get; } = FromPcm(48_000, 0.5);

    public int SampleRate { get; }

    public int FrameSize { get; }

    public int SamplesPerFrame { get; }

    public static ToneBank FromResource(string name, int samplesPerFrame, int sampleRate) =>
        new(EmbeddedResource.Read(name), samplesPerFrame, sampleRate);

    public static ToneBank FromPcm(int sampleRate, double level = 0.25) =>
        new(PcmTones.Create(sampleRate, level), PcmTones.SamplesPerFrame(sampleRate), sampleRate);

    /// <summary>Creates a bank of the same tones with each 16-bit sample compressed to one byte.</summary>
    public ToneBank Compand(Func<short, byte> compress) =>
        new([.. MemoryMarshal.Cast<byte, short>(_frames).ToArray().Select(compress)], SamplesPerFrame, SampleRate);

    public ReadOnlyMemory<byte> Frame(int tone) => _frames.AsMemory(tone * FrameSize, FrameSize);

    public FrameRun Play(IToneSource tones)
    {
        var frameSeconds = (double)SamplesPerFrame / SampleRate;
        var count = Math.Max(1, (long)Math.Round(tones.Seconds / frameSeconds));
        return new FrameRun(count, FrameSize, index => Frame(tones.ToneAt((index + 0.5) * frameSeconds)));
    }
}
