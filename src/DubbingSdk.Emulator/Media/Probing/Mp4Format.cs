using System.Buffers.Binary;
using System.Text;

namespace DubbingSdk.Emulator.Media.Probing;

internal sealed class Mp4Format : IMediaFormat
{
    private static readonly string[] FirstBoxes = ["ftyp", "moov", "mdat", "wide", "free", "skip"];

    public bool Matches(ReadOnlySpan<byte> head) => head.Length >= 8 && FirstBoxes.Contains(BoxType(head));

    public async ValueTask<ProbedMedia?> ProbeAsync(ForwardReader reader)
    {
        while (await reader.EnsureAsync(8).ConfigureAwait(false))
        {
            switch (BoxType(reader.Available))
            {
                case "moov":
                    await reader.SkipAsync(8).ConfigureAwait(false);
                    break;
                case "mvhd":
                    return new ProbedMedia("video/mp4", await MovieSecondsAsync(reader).ConfigureAwait(false));
                default:
                    await SkipBoxAsync(reader).ConfigureAwait(false);
                    break;
            }
        }

        return null;
    }

    private static string BoxType(ReadOnlySpan<byte> box) => Encoding.ASCII.GetString(box.Slice(4, 4));

    private static async ValueTask SkipBoxAsync(ForwardReader reader)
    {
        long size = BinaryPrimitives.ReadUInt32BigEndian(reader.Available);
        if (size == 1 && await reader.EnsureAsync(16).ConfigureAwait(false))
            size = BinaryPrimitives.ReadInt64BigEndian(reader.Available[8..]);

        await reader.SkipAsync(size < 8 ? long.MaxValue : size).ConfigureAwait(false);
    }

    private static async ValueTask<double?> MovieSecondsAsync(ForwardReader reader)
    {
        if (!await reader.EnsureAsync(8 + 32).ConfigureAwait(false))
            return null;

        var header = reader.Available[8..];
        var isLong = header[0] == 1;
        var timescale = BinaryPrimitives.ReadUInt32BigEndian(header[(isLong ? 20 : 12)..]);
        var duration = isLong ? BinaryPrimitives.ReadUInt64BigEndian(header[24..]) : BinaryPrimitives.ReadUInt32BigEndian(header[16..]);
        return timescale == 0 || duration == 0 ? null : duration / (double)timescale;
    }
}
