using System.Buffers.Binary;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

/// <summary>16-bit samples with the header of a WAV file.</summary>
internal static class WavFile
{
    private const int HeaderLength = 44;
    private const int FormatLength = 16;
    private const short Pcm = 1;
    private const short Channels = 1;

    public static FrameStream Create(IToneSource tones, ToneBank bank)
    {
        var samples = SampleRuns.Create(tones, bank);
        return new FrameStream([FrameRun.Of(Header((uint)samples.Sum(run => run.Length), bank.SampleRate)), .. samples]);
    }

    private static byte[] Header(uint dataLength, int sampleRate)
    {
        var header = new byte[HeaderLength];
        var bytes = header.AsSpan();
        "RIFF"u8.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], HeaderLength - 8 + dataLength);
        "WAVEfmt "u8.CopyTo(bytes[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], FormatLength);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[20..], Pcm);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[22..], Channels);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], sampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], sampleRate * PcmTones.BytesPerSample);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[32..], PcmTones.BytesPerSample);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[34..], PcmTones.BytesPerSample * 8);
        "data"u8.CopyTo(bytes[36..]);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[40..], dataLength);
        return header;
    }
}
