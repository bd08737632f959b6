namespace DubbingSdk.Emulator.Media;

/// <summary>The checksum of Ogg pages.</summary>
internal static class OggCrc
{
    private const uint Polynomial = 0x04C1_1DB7;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Shift((uint)value << 24))];

    public static uint Compute(ReadOnlySpan<byte> bytes)
    {
        uint crc = 0;
        foreach (var value in bytes)
            crc = (crc << 8) ^ Table[(crc >> 24) ^ value];

        return crc;
    }

    private static uint Shift(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 0x8000_0000) == 0 ? value << 1 : (value << 1) ^ Polynomial;

        return value;
    }
}
