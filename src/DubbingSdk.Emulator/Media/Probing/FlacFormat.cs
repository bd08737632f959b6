using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Media.Probing;

internal sealed class FlacFormat : IMediaFormat
{
    private const int StreamInfoEnd = 4 + 4 + 34;
    private const int RateOffset = 4 + 4 + 10;

    public bool Matches(ReadOnlySpan<byte> head) => head.StartsWith("fLaC"u8);

    public async ValueTask<ProbedMedia?> ProbeAsync(ForwardReader reader)
    {
        if (!await reader.EnsureAsync(StreamInfoEnd).ConfigureAwait(false))
            return null;

        // 20 bits of sample rate, 8 bits of layout, 36 bits of sample count.
        var packed = BinaryPrimitives.ReadUInt64BigEndian(reader.Available[RateOffset..]);
        var rate = packed >> 44;
        var samples = packed & 0xF_FFFF_FFFF;
        return rate == 0 ? null : new ProbedMedia("audio/flac", samples == 0 ? null : samples / (double)rate);
    }
}
