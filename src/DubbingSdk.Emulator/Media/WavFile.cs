using System.Buffers.Binary;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

/// <summary>Uncompressed sound, exact to the sample.</summary>
internal static class WavFile
{
    private const int HeaderLength = 44;
    private const int FormatLength = 16;
    private const short Pcm = 1;
    private const short Channels = 1;

    public static FrameStream Create(IScore score, bool isLoud)
    {
        var bank = isLoud ? ToneBank.LoudPcm : ToneBank.Pcm;
        var samples = (long)Math.Round(score.Seconds * ToneBank.SampleRate);
        var frames = samples / bank.SamplesPerFrame;
        var rest = (int)(samples % bank.SamplesPerFrame) * PcmTones.BytesPerSample;
        var sound = bank.Play(score);
        return new FrameStream(
        [
            FrameRun.Of(Header((uint)(samples * PcmTones.BytesPerSample))),
            sound with { Count = frames },
            new FrameRun(1, rest, _ => sound.Frame(frames)[..rest]),
        ]);
    }

    private static byte[] Header(uint dataLength)
    {
        var header = new byte[HeaderLength];
        var bytes = header.AsSpan();
        "RIFF"u8.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], HeaderLength - 8 + dataLength);
        "WAVEfmt "u8.CopyTo(bytes[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], FormatLength);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[20..], Pcm);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[22..], Channels);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], ToneBank.SampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], ToneBank.SampleRate * PcmTones.BytesPerSample);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[32..], PcmTones.BytesPerSample);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[34..], PcmTones.BytesPerSample * 8);
        "data"u8.CopyTo(bytes[36..]);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[40..], dataLength);
        return header;
    }
}
