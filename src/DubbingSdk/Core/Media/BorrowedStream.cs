namespace DubbingSdk;

/// <summary>Reads a stream of the caller without closing it, after bytes that were read from it before.</summary>
internal sealed class BorrowedStream(Stream stream, ReadOnlyMemory<byte> start = default) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _start = start;

    /// <summary>Whether the stream itself was read.</summary>
    public bool WasRead { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_start.Length > 0)
        {
            var count = Math.Min(_start.Length, buffer.Length);
            _start[..count].CopyTo(buffer);
            _start = _start[count..];
            return new(count);
        }

        WasRead = true;
        return stream.ReadAsync(buffer, cancellationToken);
    }
}
