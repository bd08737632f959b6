using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace DubbingSdk.Emulator.Media;

/// <summary>Writes the nested boxes of an ISO media file; everything is big-endian.</summary>
internal sealed class BoxWriter
{
    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    public BoxWriter Box(string type, Action<BoxWriter> content)
    {
        var start = _bytes.Count;
        UInt32(0).Ascii(type);
        content(this);
        BinaryPrimitives.WriteUInt32BigEndian(CollectionsMarshal.AsSpan(_bytes)[start..], (uint)(_bytes.Count - start));
        return this;
    }

    public BoxWriter FullBox(string type, uint flags, Action<BoxWriter> content) =>
        Box(type, box => content(box.UInt32(flags)));

    public BoxWriter UInt32(params ReadOnlySpan<uint> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
            _bytes.AddRange(bytes);
        }

        return this;
    }

    public BoxWriter UInt16(params ReadOnlySpan<ushort> values)
    {
        Span<byte> bytes = stackalloc byte[2];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes, value);
            _bytes.AddRange(bytes);
        }

        return this;
    }

    public BoxWriter Bytes(params ReadOnlySpan<byte> values)
    {
        _bytes.AddRange(values);
        return this;
    }

    public BoxWriter Zeros(int count)
    {
        _bytes.AddRange(new byte[count]);
        return this;
    }

    public BoxWriter Ascii(string text) => Bytes(Encoding.ASCII.GetBytes(text));
}
