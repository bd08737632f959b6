using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Media.Probing;

internal sealed class OggFormat : IMediaFormat
{
    private const int PageHeaderLength = 27;
    private const int OpusRate = 48_000;

    public bool Matches(ReadOnlySpan<byte> head) => head.StartsWith("OggS"u8);

    public async ValueTask<ProbedMedia?> ProbeAsync(ForwardReader reader)
    {
        (uint Rate, uint PreSkip)? codec = null;
        long lastGranule = 0;
        while (await ReadPageHeaderAsync(reader).ConfigureAwait(false) is { } page)
        {
            await reader.SkipAsync(page.HeaderLength).ConfigureAwait(false);
            await reader.EnsureAsync(Math.Min(page.BodyLength, 32)).ConfigureAwait(false);
            codec ??= Codec(reader.Available);
            lastGranule = Math.Max(lastGranule, page.Granule);
            await reader.SkipAsync(page.BodyLength).ConfigureAwait(false);
        }

        return new ProbedMedia("audio/ogg", codec is { } found ? Math.Max(0, lastGranule - found.PreSkip) / (double)found.Rate : null);
    }

    private static async ValueTask<(int HeaderLength, int BodyLength, long Granule)?> ReadPageHeaderAsync(ForwardReader reader)
    {
        if (!await reader.EnsureAsync(PageHeaderLength).ConfigureAwait(false) || !reader.Available.StartsWith("OggS"u8))
            return null;

        var segments = reader.Available[PageHeaderLength - 1];
        if (!await reader.EnsureAsync(PageHeaderLength + segments).ConfigureAwait(false))
            return null;

        var bodyLength = 0;
        foreach (var size in reader.Available.Slice(PageHeaderLength, segments))
            bodyLength += size;

        return (PageHeaderLength + segments, bodyLength, BinaryPrimitives.ReadInt64LittleEndian(reader.Available[6..]));
    }

    private static (uint Rate, uint PreSkip)? Codec(ReadOnlySpan<byte> packet)
    {
        if (packet.StartsWith("OpusHead"u8) && packet.Length >= 12)
            return (OpusRate, BinaryPrimitives.ReadUInt16LittleEndian(packet[10..]));

        var isVorbis = packet.StartsWith("\u0001vorbis"u8) && packet.Length >= 16;
        var rate = isVorbis ? BinaryPrimitives.ReadUInt32LittleEndian(packet[12..]) : 0;
        return rate == 0 ? null : (rate, 0);
    }
}
