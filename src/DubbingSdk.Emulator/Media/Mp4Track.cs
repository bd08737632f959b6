namespace DubbingSdk.Emulator.Media;

/// <summary>One track of an MP4 file whose samples have one size and lie in one chunk.</summary>
internal sealed record Mp4Track
{
    public required uint Id { get; init; }

    public required string Handler { get; init; }

    public required uint Timescale { get; init; }

    /// <summary>Counts and durations of samples, in the order of the file.</summary>
    public required IReadOnlyList<(uint Count, uint Duration)> Times { get; init; }

    public required FrameRun Samples { get; init; }

    public required ushort Width { get; init; }

    public required ushort Height { get; init; }

    public required ushort Volume { get; init; }

    public required Action<BoxWriter> MediaHeader { get; init; }

    public required Action<BoxWriter> SampleEntry { get; init; }

    public uint Duration => (uint)Times.Sum(entry => (long)entry.Count * entry.Duration);
}
