using System.Text;

namespace DubbingSdk.Emulator.Media.Packaging;

/// <summary>
/// The outermost layer of an AAF file: a compound file with 512-byte sectors, marked as AAF, whose root is an AAF root object.
/// It holds nothing: no composition and no sound.
/// </summary>
internal static class AafFile
{
    private const int SectorSize = 512;
    private const int EntrySize = 128;
    private const int NameSize = 64;
    private const uint FreeSector = 0xFFFF_FFFF;
    private const uint EndOfChain = 0xFFFF_FFFE;
    private const uint TableSector = 0xFFFF_FFFD;
    private const uint NoEntry = 0xFFFF_FFFF;
    private const string RootName = "Root Entry";

    private static readonly Guid Signature = new("42464141-000d-4d4f-060e-2b34010101ff");
    private static readonly Guid RootClass = new("b3b398a5-1c90-11d4-8053-080036210804");

    /// <summary>The header, the sector of the allocation table and the sector of the directory.</summary>
    public static FrameStream Create() => new([FrameRun.Of([.. Header(), .. Table(), .. Directory()])]);

    private static byte[] Header()
    {
        var header = new LittleEndianWriter()
            .Bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)
            .Bytes(Signature.ToByteArray())
            .UInt16(0x3E, 3, 0xFFFE, 9, 6)
            .Zeros(10)
            .UInt32(1, 1, 0, 4096, EndOfChain, 0, EndOfChain, 0)
            .UInt32(0);
        return Fill(header);
    }

    private static byte[] Table() => Fill(new LittleEndianWriter().UInt32(TableSector, EndOfChain));

    private static byte[] Directory()
    {
        var name = Encoding.Unicode.GetBytes(RootName + '\0');
        var directory = new LittleEndianWriter()
            .Bytes(name).Zeros(NameSize - name.Length).UInt16((ushort)name.Length)
            .Bytes(5, 1).UInt32(NoEntry, NoEntry, NoEntry)
            .Bytes(RootClass.ToByteArray())
            .Zeros(20).UInt32(EndOfChain, 0, 0);
        for (var entry = 1; entry < SectorSize / EntrySize; entry++)
            directory.Zeros(NameSize + 4).UInt32(NoEntry, NoEntry, NoEntry).Zeros(48);

        return directory.ToArray();
    }

    private static byte[] Fill(LittleEndianWriter sector)
    {
        while (sector.ToArray().Length < SectorSize)
            sector.UInt32(FreeSector);

        return sector.ToArray();
    }
}
