using System.Text;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Reads the emulator's MP3 files: MPEG-1 layer III at 48 kHz and 64 kbit/s, so frames of 192 bytes and 24 ms.</summary>
internal static class Mp3Reader
{
    private const int FrameLength = 192;

    public static double Seconds(byte[] file)
    {
        (file.Length % FrameLength).Should().Be(0);
        for (var start = 0; start < file.Length; start += FrameLength)
        {
            file[start].Should().Be(0xFF);
            file[start + 1].Should().Be(0xFB);
            (file[start + 2] & 0xFE).Should().Be(0x54);
            (file[start + 4] + (file[start + 5] >> 7)).Should().Be(0, "a frame must not need bytes of earlier frames");
        }

        Encoding.ASCII.GetString(file, 21, 4).Should().Be("Info");
        var frames = (file.Length / FrameLength) - 1;
        ((file[29] << 24) | (file[30] << 16) | (file[31] << 8) | file[32]).Should().Be(frames);
        return frames * 0.024;
    }
}
