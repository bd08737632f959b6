using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Media.Probing;

internal sealed class WavFormat : IMediaFormat
{
    private const string ContentType = "audio/wav";

    public bool Matches(ReadOnlySpan<byte> head) => head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WAVE"u8);

    public async ValueTask<ProbedMedia?> ProbeAsync(ForwardReader reader)
    {
        await reader.SkipAsync(12).ConfigureAwait(false);
        uint bytesPerSecond = 0;
        while (await reader.EnsureAsync(8).ConfigureAwait(false))
        {
            var isFormat = reader.Available.StartsWith("fmt "u8);
            var isData = reader.Available.StartsWith("data"u8);
            var size = BinaryPrimitives.ReadUInt32LittleEndian(reader.Available[4..]);
            await reader.SkipAsync(8).ConfigureAwait(false);
            if (isFormat && await reader.EnsureAsync(12).ConfigureAwait(false))
                bytesPerSecond = BinaryPrimitives.ReadUInt32LittleEndian(reader.Available[8..]);

            var skipped = await reader.SkipAsync((long)size + (size & 1)).ConfigureAwait(false);
            if (isData)
                return bytesPerSecond == 0 ? null : new ProbedMedia(ContentType, Math.Min(size, skipped) / (double)bytesPerSecond);
        }

        return null;
    }
}
