using System.Buffers.Binary;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Reads the root of a compound file by way of its allocation table.</summary>
internal sealed class CompoundFileReader
{
    private const uint EndOfChain = 0xFFFF_FFFE;

    public CompoundFileReader(byte[] file)
    {
        file[..8].Should().Equal(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
        Signature = new Guid(file.AsSpan(8, 16));
        var sectorSize = 1 << BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30));
        (file.Length % sectorSize).Should().Be(0);
        var directory = UInt(file, 48);
        var table = (int)(UInt(file, 76) + 1) * sectorSize;
        UInt(file, table + ((int)UInt(file, 76) * 4)).Should().Be(0xFFFF_FFFD, "the table marks its own sector");
        UInt(file, table + ((int)directory * 4)).Should().Be(EndOfChain, "the directory has one sector");
        var root = file.AsSpan((int)(directory + 1) * sectorSize, 128);
        RootName = Encoding.Unicode.GetString(root[..(BinaryPrimitives.ReadUInt16LittleEndian(root[64..]) - 2)]);
        root[66].Should().Be(5, "the first entry is the root");
        RootClass = new Guid(root.Slice(80, 16));
    }

    public Guid Signature { get; }

    public string RootName { get; }

    public Guid RootClass { get; }

    private static uint UInt(byte[] file, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(offset));
}
