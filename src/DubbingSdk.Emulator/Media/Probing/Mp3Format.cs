namespace DubbingSdk.Emulator.Media.Probing;

/// <summary>Counts the frames, so that a variable bit rate and a missing or wrong tag make no difference.</summary>
internal sealed class Mp3Format : IMediaFormat
{
    private const int LongestTagOffset = 36;

    public bool Matches(ReadOnlySpan<byte> head) => Mp3Header.Read(head) is not null;

    public async ValueTask<ProbedMedia?> ProbeAsync(ForwardReader reader)
    {
        var first = Mp3Header.Read(reader.Available)!.Value;
        var isTag = await IsTagFrameAsync(reader, first).ConfigureAwait(false);
        if (!await HasSuccessorAsync(reader, first).ConfigureAwait(false))
            return null;

        await reader.SkipAsync(isTag ? first.Length : 0).ConfigureAwait(false);
        var samples = await CountSamplesAsync(reader, first).ConfigureAwait(false);
        return new ProbedMedia("audio/mpeg", samples / (double)first.SampleRate);
    }

    private static async ValueTask<bool> IsTagFrameAsync(ForwardReader reader, Mp3Header first)
    {
        await reader.EnsureAsync(first.Length).ConfigureAwait(false);
        return HasTagAt(reader.Available, first.TagOffset, "Xing"u8)
            || HasTagAt(reader.Available, first.TagOffset, "Info"u8)
            || HasTagAt(reader.Available, LongestTagOffset, "VBRI"u8);
    }

    private static bool HasTagAt(ReadOnlySpan<byte> frame, int offset, ReadOnlySpan<byte> tag) =>
        frame.Length >= offset && frame[offset..].StartsWith(tag);

    private static async ValueTask<bool> HasSuccessorAsync(ForwardReader reader, Mp3Header first)
    {
        await reader.EnsureAsync(first.Length + 4).ConfigureAwait(false);
        return reader.Available.Length == first.Length
            || (reader.Available.Length > first.Length && Follows(reader.Available[first.Length..], first));
    }

    private static async ValueTask<long> CountSamplesAsync(ForwardReader reader, Mp3Header first)
    {
        long samples = 0;
        while (await reader.EnsureAsync(4).ConfigureAwait(false))
        {
            var header = Mp3Header.Read(reader.Available);
            var isFrame = header is not null && Follows(reader.Available, first);
            samples += isFrame ? header!.Value.Samples : 0;
            await reader.SkipAsync(isFrame ? header!.Value.Length : 1).ConfigureAwait(false);
        }

        return samples;
    }

    private static bool Follows(ReadOnlySpan<byte> bytes, Mp3Header first) =>
        Mp3Header.Read(bytes) is { } header && (header.Version, header.Layer, header.SampleRate) == (first.Version, first.Layer, first.SampleRate);
}
