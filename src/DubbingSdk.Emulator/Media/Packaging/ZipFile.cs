using System.Text;

namespace DubbingSdk.Emulator.Media.Packaging;

/// <summary>A ZIP archive with uncompressed entries, so that none has to be buffered: headers and directory are known in advance.</summary>
internal static class ZipFile
{
    private const uint LocalSignature = 0x0403_4B50;
    private const uint EntrySignature = 0x0201_4B50;
    private const uint EndSignature = 0x0605_4B50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 0x0800;
    private const ushort Stored = 0;
    private const ushort FirstOfJanuary1980 = 0x0021;

    public static FrameStream Create(IEnumerable<(string Name, FrameStream Content)> entries)
    {
        var runs = new List<FrameRun>();
        var directory = new LittleEndianWriter();
        ushort count = 0;
        uint offset = 0;
        foreach (var (name, content) in entries)
        {
            var description = Describe(name, content);
            var local = new LittleEndianWriter().UInt32(LocalSignature).Bytes(description).Bytes(Encoding.UTF8.GetBytes(name)).ToArray();
            directory.UInt32(EntrySignature).UInt16(Version).Bytes(description)
                .Zeros(10).UInt32(offset).Bytes(Encoding.UTF8.GetBytes(name));
            runs.Add(FrameRun.Of(local));
            runs.AddRange(content.Runs);
            offset += (uint)(local.Length + content.Length);
            count++;
        }

        runs.Add(FrameRun.Of(End(directory, count, offset)));
        return new FrameStream(runs);
    }

    /// <summary>Writes the fields that the header of an entry and its directory record have in common.</summary>
    private static byte[] Describe(string name, FrameStream content)
    {
        var size = (uint)content.Length;
        return new LittleEndianWriter()
            .UInt16(Version, Utf8Names, Stored, 0, FirstOfJanuary1980)
            .UInt32(Crc32.Compute(content), size, size)
            .UInt16((ushort)Encoding.UTF8.GetByteCount(name), 0)
            .ToArray();
    }

    private static byte[] End(LittleEndianWriter directory, ushort count, uint offset)
    {
        var length = (uint)directory.ToArray().Length;
        return directory.UInt32(EndSignature).UInt16(0, 0, count, count).UInt32(length, offset).UInt16(0).ToArray();
    }
}
