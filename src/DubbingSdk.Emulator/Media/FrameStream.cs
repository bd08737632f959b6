namespace DubbingSdk.Emulator.Media;

/// <summary>A seekable, read-only stream of frames that are generated while they are read.</summary>
internal sealed class FrameStream(IReadOnlyList<FrameRun> runs) : Stream
{
    private long _position;
    private int _run;
    private long _runStart;

    public IReadOnlyList<FrameRun> Runs => runs;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; } = runs.Sum(run => run.Length);

    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var total = 0;
        while (total < buffer.Length && _position < Length)
        {
            var bytes = BytesAt(_position);
            var count = Math.Min(bytes.Length, buffer.Length - total);
            bytes[..count].CopyTo(buffer[total..]);
            total += count;
            _position += count;
        }

        return total;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override long Seek(long offset, SeekOrigin origin) => _position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private ReadOnlySpan<byte> BytesAt(long position)
    {
        if (position < _runStart)
            (_run, _runStart) = (0, 0);

        for (; position - _runStart >= runs[_run].Length; _run++)
            _runStart += runs[_run].Length;

        var run = runs[_run];
        var offset = position - _runStart;
        return run.Frame(offset / run.FrameSize).Span[(int)(offset % run.FrameSize)..];
    }
}
