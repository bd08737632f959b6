namespace DubbingSdk.Emulator.Faults;

/// <summary>Writes up to a limit, then calls back to decide whether the rest is sent or discarded.</summary>
internal sealed class InterruptedStream(Stream inner, Func<long> limit, Func<Task<bool>> onLimit) : Stream
{
    private long? _left;
    private bool _isSwallowing;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isSwallowing)
            return;

        _left ??= limit();
        if (buffer.Length < _left)
        {
            _left -= buffer.Length;
            await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
            return;
        }

        var first = (int)_left.Value;
        _left = long.MaxValue;
        await inner.WriteAsync(buffer[..first], cancellationToken).ConfigureAwait(false);
        await inner.FlushAsync(cancellationToken).ConfigureAwait(false);
        _isSwallowing = !await onLimit().ConfigureAwait(false);
        if (!_isSwallowing)
            await inner.WriteAsync(buffer[first..], cancellationToken).ConfigureAwait(false);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Answers are written asynchronously.");
}
