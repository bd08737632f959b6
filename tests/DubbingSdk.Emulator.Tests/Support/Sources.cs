using System.Buffers.Binary;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Small source files with a known length, written byte by byte.</summary>
internal static class Sources
{
    public static byte[] Wav(double seconds, uint? statedSize = null)
    {
        var data = new byte[(int)(seconds * 16_000)];
        return Join("RIFF"u8.ToArray(), Le(36 + data.Length), "WAVEfmt "u8.ToArray(), Le(16), [1, 0, 1, 0], Le(8_000), Le(16_000), [2, 0, 16, 0],
            "LIST"u8.ToArray(), Le(3), [1, 2, 3, 0], "data"u8.ToArray(), Le((int)(statedSize ?? (uint)data.Length)), data);
    }

    /// <summary>Frames of 128 and 64 kbit/s in turn, so that the length cannot be computed from a bit rate.</summary>
    public static byte[] Mp3(int frames, bool id3 = false, string? tag = null)
    {
        List<byte> file = id3 ? [.. "ID3"u8, 4, 0, 0, 0, 0, 1, 0, .. new byte[128]] : [];
        if (tag is not null)
        {
            var frame = Frame(0x90, 417);
            Encoding.ASCII.GetBytes(tag).CopyTo(frame, 4 + 17);
            file.AddRange(frame);
        }

        for (var index = 0; index < frames; index++)
            file.AddRange(index % 2 == 0 ? Frame(0x90, 417) : Frame(0x50, 208));

        return [.. file];
    }

    public static byte[] Mp4(double seconds, bool isLong, bool headerLast)
    {
        var duration = (uint)(seconds * 600);
        var mvhd = isLong
            ? Join([0, 0, 0, 120], "mvhd"u8.ToArray(), [1, 0, 0, 0], new byte[16], Be(600), Be(0), Be(duration), new byte[80])
            : Join([0, 0, 0, 108], "mvhd"u8.ToArray(), new byte[12], Be(600), Be(duration), new byte[80]);
        var moov = Join(Be((uint)mvhd.Length + 8), "moov"u8.ToArray(), mvhd);
        var mdat = Join(Be(200_008), "mdat"u8.ToArray(), new byte[200_000]);
        return Join(Be(16), "ftypisom"u8.ToArray(), new byte[4], headerLast ? Join(mdat, moov) : Join(moov, mdat));
    }

    public static byte[] Flac(uint samples) =>
        Join("fLaC"u8.ToArray(), [0, 0, 0, 34], new byte[10], [0x0A, 0xC4, 0x40, 0xF0], Be(samples), new byte[16 + 500]);

    public static byte[] Opus(double seconds) => Join(
        OggPage(0, Join("OpusHead"u8.ToArray(), [1, 1], [0x38, 0x01], Le(48_000), [0, 0, 0])),
        OggPage((long)(seconds * 48_000) + 312, new byte[200]));

    public static byte[] Vorbis(double seconds) => Join(
        OggPage(0, Join([1], "vorbis"u8.ToArray(), Le(0), [1], Le(22_050), new byte[14])),
        OggPage((long)(seconds * 22_050), new byte[200]));

    public static byte[] Aac(int frames) =>
        [.. Enumerable.Range(0, frames).SelectMany(_ => Join([0xFF, 0xF1, 0x4C, 0x80, 0x0C, 0x9F, 0xFC], new byte[93]))];

    public static byte[] Junk() => Encoding.ASCII.GetBytes("This is no sound at all, however long one listens to it.");

    private static byte[] Frame(byte rates, int length)
    {
        var frame = new byte[length];
        new byte[] { 0xFF, 0xFB, rates, 0xC4 }.CopyTo(frame, 0);
        return frame;
    }

    private static byte[] OggPage(long granule, byte[] body)
    {
        var header = new byte[28];
        "OggS"u8.CopyTo(header);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(6), granule);
        header[26] = 1;
        header[27] = (byte)body.Length;
        return Join(header, body);
    }

    private static byte[] Join(params ReadOnlySpan<byte[]> parts)
    {
        var all = new List<byte>();
        foreach (var part in parts)
            all.AddRange(part);

        return [.. all];
    }

    private static byte[] Le(int value) => BitConverter.GetBytes(value);

    private static byte[] Be(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
