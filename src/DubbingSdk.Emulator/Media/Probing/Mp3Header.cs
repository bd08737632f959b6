using System.Runtime.InteropServices;

namespace DubbingSdk.Emulator.Media.Probing;

/// <summary>The four bytes before each frame of MPEG audio.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mp3Header(int Version, int Layer, int SampleRate, int Samples, int Length, int TagOffset)
{
    private static readonly int[] BaseRates = [44_100, 48_000, 32_000];

    private static readonly int[][] Version1BitRates =
    [
        [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
        [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
        [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    ];

    private static readonly int[][] Version2BitRates =
    [
        [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
        [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
        [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ];

    public static Mp3Header? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || (bytes[1] & 0xE0) != 0xE0)
            return null;

        var version = (bytes[1] >> 3) & 3;
        var layer = 4 - ((bytes[1] >> 1) & 3);
        var bitRate = bytes[2] >> 4;
        var rate = (bytes[2] >> 2) & 3;
        return version == 1 || layer == 4 || bitRate is 0 or 15 || rate == 3 ? null : Create(bytes, version, layer, bitRate, rate);
    }

    private static Mp3Header Create(ReadOnlySpan<byte> bytes, int version, int layer, int bitRateIndex, int rateIndex)
    {
        var isVersion1 = version == 3;
        var padding = (bytes[2] >> 1) & 1;
        var isMono = bytes[3] >> 6 == 3;
        var bitRate = (isVersion1 ? Version1BitRates : Version2BitRates)[layer - 1][bitRateIndex] * 1000;
        var rate = BaseRates[rateIndex] >> (isVersion1 ? 0 : version == 2 ? 1 : 2);
        var samples = layer switch { 1 => 384, 3 when !isVersion1 => 576, _ => 1152 };
        var length = layer == 1 ? ((12 * bitRate / rate) + padding) * 4 : (samples / 8 * bitRate / rate) + padding;
        var sideInfo = (isVersion1, isMono) switch { (true, false) => 32, (false, true) => 9, _ => 17 };
        return new Mp3Header(version, layer, rate, samples, length, 4 + sideInfo);
    }
}
