using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Media.Probing;

/// <summary>Recognises a source by its content and finds its length in one pass, whatever its size.</summary>
internal static class SourceProbe
{
    private const int HeadLength = 16;
    private const int Id3HeaderLength = 10;

    private static readonly IMediaFormat[] Formats =
    [
        new WavFormat(), new FlacFormat(), new OggFormat(), new Mp4Format(), new AdtsFormat(), new Mp3Format(),
        new UnmeasuredFormat("video/webm", 0, [0x1A, 0x45, 0xDF, 0xA3]),
        new UnmeasuredFormat("video/x-msvideo", 8, "AVI "u8.ToArray()),
        new UnmeasuredFormat("audio/aiff", 8, "AIFF"u8.ToArray()),
    ];

    /// <summary>Reads the stream to its end.</summary>
    /// <returns>The media, or <see langword="null"/> when the bytes are not recognised.</returns>
    public static async Task<ProbedMedia?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new ForwardReader(stream, cancellationToken);
        var result = await ProbeAsync(reader).ConfigureAwait(false);
        await reader.SkipAsync(long.MaxValue).ConfigureAwait(false);
        return result;
    }

    private static async ValueTask<ProbedMedia?> ProbeAsync(ForwardReader reader)
    {
        await SkipId3Async(reader).ConfigureAwait(false);
        await reader.EnsureAsync(HeadLength).ConfigureAwait(false);
        var format = Array.Find(Formats, candidate => candidate.Matches(reader.Available));
        return format is null ? null : await format.ProbeAsync(reader).ConfigureAwait(false);
    }

    private static async ValueTask SkipId3Async(ForwardReader reader)
    {
        while (await reader.EnsureAsync(Id3HeaderLength).ConfigureAwait(false) && reader.Available.StartsWith("ID3"u8))
            await reader.SkipAsync(Id3HeaderLength + SyncSafe(reader.Available[6..])).ConfigureAwait(false);
    }

    private static int SyncSafe(ReadOnlySpan<byte> bytes)
    {
        var value = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        return (int)((value & 0x7F) | ((value >> 1) & 0x3F80) | ((value >> 2) & 0x1F_C000) | ((value >> 3) & 0xFE0_0000));
    }
}
