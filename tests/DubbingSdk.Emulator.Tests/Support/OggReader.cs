using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Reads Opus in Ogg: every page with its checksum, and the packets by their lacing.</summary>
internal static class OggReader
{
    private const int PacketSamples = 960;
    private const int Rate = 48_000;

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(value =>
    {
        var crc = (uint)value << 24;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc << 1) ^ ((crc >> 31) == 0 ? 0 : 0x04C1_1DB7u);

        return crc;
    })];

    public static SoundReader Read(byte[] bytes)
    {
        var packets = new List<byte[]>();
        var (position, number, isLast, granule) = (0, 0, false, 0L);
        for (; position < bytes.Length; number++)
        {
            isLast.Should().BeFalse("nothing follows the last page");
            var page = Page(bytes, position);
            CheckSum(page);
            page[4].Should().Be(0);
            ((page[5] & 2) != 0).Should().Be(number == 0);
            isLast = (page[5] & 4) != 0;
            BinaryPrimitives.ReadInt32LittleEndian(page.AsSpan(14)).Should().Be(BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(14)));
            BinaryPrimitives.ReadInt32LittleEndian(page.AsSpan(18)).Should().Be(number);
            packets.AddRange(Packets(page));
            granule = BinaryPrimitives.ReadInt64LittleEndian(page.AsSpan(6));
            var heard = Math.Max(0, packets.Count - 2) * PacketSamples;
            granule.Should().BeInRange(isLast ? heard - PacketSamples + 1 : heard, heard);
            position += page.Length;
        }

        isLast.Should().BeTrue();
        var preSkip = CheckHead(packets[0]);
        packets[1].AsSpan(0, 8).SequenceEqual("OpusTags"u8).Should().BeTrue();
        var vendor = BinaryPrimitives.ReadInt32LittleEndian(packets[1].AsSpan(8));
        packets[1].Length.Should().Be(16 + vendor, "there are no comments");
        packets.Skip(2).Should().AllSatisfy(packet => (packet[0] & 0b1001_1111).Should().Be(0b1001_1000, "it is one CELT frame of 20 ms and one channel"));
        var size = packets.Skip(2).Select(packet => packet.Length).Distinct().Should().ContainSingle().Subject;
        return new SoundReader(Rate, (granule - preSkip) / (double)Rate, size * 8 / 20.0, []);
    }

    private static byte[] Page(byte[] bytes, int start)
    {
        bytes.AsSpan(start, 4).SequenceEqual("OggS"u8).Should().BeTrue();
        var segments = bytes[start + 26];
        return bytes[start..(start + 27 + segments + bytes.AsSpan(start + 27, segments).ToArray().Sum(size => size))];
    }

    private static void CheckSum(byte[] page)
    {
        var stated = BinaryPrimitives.ReadUInt32LittleEndian(page.AsSpan(22));
        page.AsSpan(22, 4).Clear();
        uint sum = 0;
        foreach (var value in page)
            sum = (sum << 8) ^ CrcTable[(sum >> 24) ^ value];

        sum.Should().Be(stated);
    }

    private static IEnumerable<byte[]> Packets(byte[] page)
    {
        var start = 27 + page[26];
        var length = 0;
        foreach (var size in page[27..start])
        {
            length += size;
            if (size < 255)
            {
                yield return page[start..(start + length)];
                start += length;
                length = 0;
            }
        }

        length.Should().Be(0, "packets end with their page");
    }

    private static int CheckHead(byte[] head)
    {
        head.Length.Should().Be(19);
        head.AsSpan(0, 8).SequenceEqual("OpusHead"u8).Should().BeTrue();
        head[8].Should().Be(1);
        head[9].Should().Be(1, "it has one channel");
        BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(12)).Should().Be(Rate);
        head[16..].Should().Equal(0, 0, 0);
        return BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(10));
    }
}
