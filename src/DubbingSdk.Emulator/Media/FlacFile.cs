using System.Buffers.Binary;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

/// <summary>Lossless audio as FLAC, exact to the sample. The samples are not compressed, so that frames have known sizes.</summary>
internal static class FlacFile
{
    private const int InfoLength = 34;
    private const int RateOffset = 8 + 10;

    private static readonly ToneBank Bank = ToneBank.Pcm;

    public static FrameStream Create(IToneSource tones)
    {
        var samples = (long)Math.Round(tones.Seconds * Bank.SampleRate);
        var whole = samples / Bank.SamplesPerFrame;
        var rest = (int)(samples % Bank.SamplesPerFrame);
        var sound = Bank.Play(tones);
        return new FrameStream(
        [
            FrameRun.Of(Header(samples)),
            .. WholeFrames(whole, sound),
            new FrameRun(rest == 0 ? 0 : 1, FlacFrame.Length(whole, rest), _ => Frame(sound, whole, rest)),
        ]);
    }

    /// <summary>Creates a run for each encoded length of the frame number.</summary>
    private static IEnumerable<FrameRun> WholeFrames(long count, FrameRun sound)
    {
        for (long start = 0; start < count; start = FlacFrame.NextLonger(start))
        {
            var first = start;
            var length = FlacFrame.Length(first, Bank.SamplesPerFrame);
            yield return new FrameRun(
                Math.Min(count, FlacFrame.NextLonger(first)) - first,
                length,
                index => Frame(sound, first + index, Bank.SamplesPerFrame));
        }
    }

    private static byte[] Frame(FrameRun sound, long number, int samples) =>
        FlacFrame.Create(number, sound.Frame(number).Span[..(samples * PcmTones.BytesPerSample)]);

    /// <summary>Writes the marker and the only metadata block, without frame sizes and checksum.</summary>
    private static byte[] Header(long samples)
    {
        const ulong channels = 1;
        const ulong bits = PcmTones.BytesPerSample * 8;
        var header = new byte[8 + InfoLength];
        var bytes = header.AsSpan();
        "fLaC"u8.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[4..], 0x8000_0000 | InfoLength);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[8..], (ushort)Bank.SamplesPerFrame);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[10..], (ushort)Bank.SamplesPerFrame);
        BinaryPrimitives.WriteUInt64BigEndian(
            bytes[RateOffset..],
            ((ulong)Bank.SampleRate << 44) | ((channels - 1) << 41) | ((bits - 1) << 36) | (ulong)samples);
        return header;
    }
}
