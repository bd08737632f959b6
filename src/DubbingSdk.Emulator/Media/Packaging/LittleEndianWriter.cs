using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Media.Packaging;

internal sealed class LittleEndianWriter
{
    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    public LittleEndianWriter UInt32(params ReadOnlySpan<uint> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
            _bytes.AddRange(bytes);
        }

        return this;
    }

    public LittleEndianWriter UInt16(params ReadOnlySpan<ushort> values)
    {
        Span<byte> bytes = stackalloc byte[2];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
            _bytes.AddRange(bytes);
        }

        return this;
    }

    public LittleEndianWriter Bytes(params ReadOnlySpan<byte> values)
    {
        _bytes.AddRange(values);
        return this;
    }

    public LittleEndianWriter Zeros(int count)
    {
        _bytes.AddRange(new byte[count]);
        return this;
    }
}
