namespace DubbingSdk.Emulator.Media.Packaging;

/// <summary>The checksum of ZIP entries.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB8_8320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Shift((uint)value))];

    public static uint Compute(Stream content)
    {
        var crc = uint.MaxValue;
        var buffer = new byte[16 * 1024];
        for (var count = content.Read(buffer); count > 0; count = content.Read(buffer))
        {
            foreach (var value in buffer.AsSpan(0, count))
                crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint Shift(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;

        return value;
    }
}
