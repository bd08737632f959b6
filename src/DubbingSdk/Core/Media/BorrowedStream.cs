namespace DubbingSdk;

/// <summary>Reads a user's stream without ever closing it, after bytes that were taken from it before.</summary>
internal sealed class BorrowedStream(Stream stream, ReadOnlyMemory<byte> start = default) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _start = start;

    /// <summary>Whether a byte of the stream itself was asked for.</summary>
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
