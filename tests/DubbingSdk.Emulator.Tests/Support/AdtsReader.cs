namespace DubbingSdk.Emulator.Tests;

/// <summary>Reads the frames of an AAC file.</summary>
internal static class AdtsReader
{
    private static readonly int[] Rates = [96_000, 88_200, 64_000, 48_000, 44_100];

    public static double Seconds(byte[] file)
    {
        double seconds = 0;
        for (var start = 0; start < file.Length;)
        {
            file[start].Should().Be(0xFF);
            (file[start + 1] & 0xF6).Should().Be(0xF0, "that begins an ADTS frame");
            (file[start + 2] >> 6).Should().Be(1, "it is AAC-LC");
            var length = ((file[start + 3] & 3) << 11) | (file[start + 4] << 3) | (file[start + 5] >> 5);
            length.Should().BeInRange(8, file.Length - start);
            seconds += 1024.0 / Rates[(file[start + 2] >> 2) & 15];
            start += length;
        }

        return seconds;
    }
}
