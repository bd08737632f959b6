using System.Buffers;
using System.Text;

namespace DubbingSdk.Emulator.Requests;

/// <summary>Buffers the first bytes of a stream and ignores the rest.</summary>
internal sealed class PrefixBuffer(int limit)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public void Add(ReadOnlySpan<byte> chunk) => _bytes.Write(chunk[..Math.Min(chunk.Length, limit - _bytes.WrittenCount)]);

    public string ToText() => Encoding.UTF8.GetString(_bytes.WrittenSpan);
}
