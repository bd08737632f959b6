namespace DubbingSdk.Emulator.Media;

/// <summary>A run of frames of one size, each found by its index alone, so that any byte range can be produced without the rest.</summary>
internal sealed record FrameRun(long Count, int FrameSize, Func<long, ReadOnlyMemory<byte>> Frame)
{
    public long Length => Count * FrameSize;

    public static FrameRun Of(byte[] bytes) => new(1, bytes.Length, _ => bytes);
}
