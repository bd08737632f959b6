using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Media;

/// <summary>One page of an Ogg stream with whole packets.</summary>
internal static class OggPage
{
    public const byte First = 2;
    public const byte Middle = 0;
    public const byte Last = 4;

    private const int HeaderLength = 27;
    private const int ChecksumOffset = 22;
    private const int FullSegment = 255;
    private const uint Serial = 1;

    public static byte[] Create(byte position, long number, long granule, params IReadOnlyList<ReadOnlyMemory<byte>> packets)
    {
        byte[] segments = [.. packets.SelectMany(packet => Segments(packet.Length))];
        var page = new byte[HeaderLength + segments.Length + packets.Sum(packet => packet.Length)];
        var bytes = page.AsSpan();
        "OggS"u8.CopyTo(bytes);
        bytes[5] = position;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[6..], granule);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[14..], Serial);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[18..], (uint)number);
        bytes[HeaderLength - 1] = (byte)segments.Length;
        segments.CopyTo(bytes[HeaderLength..]);
        Copy(packets, bytes[(HeaderLength + segments.Length)..]);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[ChecksumOffset..], OggCrc.Compute(page));
        return page;
    }

    private static IEnumerable<byte> Segments(int length) =>
        Enumerable.Repeat((byte)FullSegment, length / FullSegment).Append((byte)(length % FullSegment));

    private static void Copy(IReadOnlyList<ReadOnlyMemory<byte>> packets, Span<byte> bytes)
    {
        foreach (var packet in packets)
        {
            packet.Span.CopyTo(bytes);
            bytes = bytes[packet.Length..];
        }
    }
}
