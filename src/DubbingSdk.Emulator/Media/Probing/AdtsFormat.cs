namespace DubbingSdk.Emulator.Media.Probing;

internal sealed class AdtsFormat : IMediaFormat
{
    private const int HeaderLength = 7;
    private const double SamplesPerFrame = 1024;

    private static readonly int[] Rates = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350];

    public bool Matches(ReadOnlySpan<byte> head) => head.Length >= HeaderLength && FrameLength(head) > 0;

    public async ValueTask<ProbedMedia?> ProbeAsync(ForwardReader reader)
    {
        long frames = 0;
        var rate = Rates[RateIndex(reader.Available)];
        while (await reader.EnsureAsync(HeaderLength).ConfigureAwait(false) && FrameLength(reader.Available) is var length and > 0)
        {
            await reader.SkipAsync(length).ConfigureAwait(false);
            frames++;
        }

        return frames < 2 ? null : new ProbedMedia("audio/aac", frames * SamplesPerFrame / rate);
    }

    private static int RateIndex(ReadOnlySpan<byte> header) => (header[2] >> 2) & 0xF;

    private static int FrameLength(ReadOnlySpan<byte> header)
    {
        var isHeader = header[0] == 0xFF && (header[1] & 0xF6) == 0xF0 && RateIndex(header) < Rates.Length;
        var length = ((header[3] & 3) << 11) | (header[4] << 3) | (header[5] >> 5);
        return isHeader && length >= HeaderLength ? length : 0;
    }
}
