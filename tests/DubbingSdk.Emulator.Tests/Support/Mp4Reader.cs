using System.Buffers.Binary;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Finds boxes of an MP4 file by their path.</summary>
internal sealed class Mp4Reader(byte[] file)
{
    public double Seconds => UInt(Find("moov/mvhd"), 16) / (double)UInt(Find("moov/mvhd"), 12);

    public IReadOnlyList<byte[]> Tracks => [.. Boxes(Find("moov")).Where(box => box.Type == "trak").Select(box => box.Content)];

    public static string Handler(byte[] track) => Encoding.ASCII.GetString(FindIn(track, "mdia/hdlr"), 8, 4);

    public static double TrackSeconds(byte[] track) => UInt(FindIn(track, "mdia/mdhd"), 16) / (double)UInt(FindIn(track, "mdia/mdhd"), 12);

    public static long SampleBytes(byte[] track)
    {
        var sizes = FindIn(track, "mdia/minf/stbl/stsz");
        return (long)UInt(sizes, 4) * UInt(sizes, 8);
    }

    public static uint ChunkOffset(byte[] track) => UInt(FindIn(track, "mdia/minf/stbl/stco"), 8);

    public byte[] Find(string path) => FindIn(file, path);

    private static byte[] FindIn(byte[] box, string path) =>
        path.Split('/').Aggregate(box, (content, type) => Boxes(content).First(child => child.Type == type).Content);

    private static IEnumerable<(string Type, byte[] Content)> Boxes(byte[] content)
    {
        for (var start = 0; start < content.Length;)
        {
            var size = (int)UInt(content, start);
            yield return (Encoding.ASCII.GetString(content, start + 4, 4), content[(start + 8)..(start + size)]);
            start += size;
        }
    }

    private static uint UInt(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(offset));
}
