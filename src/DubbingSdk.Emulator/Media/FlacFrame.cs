using System.Buffers.Binary;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

/// <summary>A FLAC frame with one channel of 16-bit samples at 48 kHz, written as they are.</summary>
internal static class FlacFrame
{
    private const int FixedHeaderLength = 4;
    private const int BlockSizeLength = 2;
    private const byte Verbatim = 0x02;
    private const byte Crc8Polynomial = 0x07;
    private const ushort Crc16Polynomial = 0x8005;

    private static readonly ushort[] Crc16Table = [.. Enumerable.Range(0, 256).Select(value => Shift((ushort)(value << 8)))];

    public static int Length(long number, int samples) => HeaderLength(number) + 1 + (samples * PcmTones.BytesPerSample) + 2;

    /// <summary>Returns the first number whose encoding is longer.</summary>
    public static long NextLonger(long number)
    {
        var length = NumberLength(number);
        return 1L << (length == 1 ? 7 : (5 * length) + 1);
    }

    public static byte[] Create(long number, ReadOnlySpan<byte> littleEndianSamples)
    {
        var samples = littleEndianSamples.Length / PcmTones.BytesPerSample;
        var frame = new byte[Length(number, samples)];
        WriteHeader(frame, number, samples);
        var start = HeaderLength(number);
        frame[start++] = Verbatim;
        for (var index = 0; index < littleEndianSamples.Length; index++)
            frame[start + (index ^ 1)] = littleEndianSamples[index];

        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(frame.Length - 2), Crc16(frame.AsSpan(0, frame.Length - 2)));
        return frame;
    }

    /// <summary>Synchronisation, blocks of one size, a size that follows in 16 bits, 48 kHz, one channel, 16 bits; then number, size and checksum.</summary>
    private static void WriteHeader(Span<byte> frame, long number, int samples)
    {
        frame[0] = 0xFF;
        frame[1] = 0xF8;
        frame[2] = 0x7A;
        frame[3] = 0x08;
        var length = NumberLength(number);
        WriteNumber(frame.Slice(FixedHeaderLength, length), number);
        BinaryPrimitives.WriteUInt16BigEndian(frame[(FixedHeaderLength + length)..], (ushort)(samples - 1));
        var end = FixedHeaderLength + length + BlockSizeLength;
        frame[end] = Crc8(frame[..end]);
    }

    /// <summary>Writes a number in the encoding of UTF-8, beyond its range of characters.</summary>
    private static void WriteNumber(Span<byte> bytes, long number)
    {
        if (bytes.Length == 1)
        {
            bytes[0] = (byte)number;
            return;
        }

        for (var index = bytes.Length - 1; index > 0; index--, number >>= 6)
            bytes[index] = (byte)(0x80 | (number & 0x3F));

        bytes[0] = (byte)((0xFF << (8 - bytes.Length)) | (int)number);
    }

    private static int HeaderLength(long number) => FixedHeaderLength + NumberLength(number) + BlockSizeLength + 1;

    private static int NumberLength(long number)
    {
        var length = 1;
        for (var limit = 1L << 7; number >= limit; limit = 1L << ((5 * length) + 1))
            length++;

        return length;
    }

    private static byte Crc8(ReadOnlySpan<byte> bytes)
    {
        byte crc = 0;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (byte)((crc << 1) ^ ((crc & 0x80) == 0 ? 0 : Crc8Polynomial));
        }

        return crc;
    }

    private static ushort Crc16(ReadOnlySpan<byte> bytes)
    {
        ushort crc = 0;
        foreach (var value in bytes)
            crc = (ushort)((crc << 8) ^ Crc16Table[(crc >> 8) ^ value]);

        return crc;
    }

    private static ushort Shift(ushort value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (ushort)((value << 1) ^ ((value & 0x8000) == 0 ? 0 : Crc16Polynomial));

        return value;
    }
}
