using System.Buffers;

namespace DubbingSdk.Emulator.Media.Probing;

/// <summary>Looks ahead in a stream that cannot be rewound, with one buffer.</summary>
internal sealed class ForwardReader(Stream stream, CancellationToken cancellationToken) : IDisposable
{
    public const int Capacity = 64 * 1024;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Available => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Makes at least <paramref name="count"/> bytes available, or all that are left.</summary>
    /// <returns>Whether that many are available.</returns>
    public async ValueTask<bool> EnsureAsync(int count)
    {
        if (_end - _start >= count)
            return true;

        Compact();
        while (_end < count)
        {
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return false;

            _end += read;
        }

        return true;
    }

    /// <summary>Skips bytes.</summary>
    /// <returns>The number of bytes that were skipped.</returns>
    public async ValueTask<long> SkipAsync(long count)
    {
        var left = count;
        while (left > 0 && (_end > _start || await EnsureAsync(1).ConfigureAwait(false)))
        {
            var step = (int)Math.Min(left, _end - _start);
            _start += step;
            left -= step;
        }

        return count - left;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void Compact()
    {
        Available.CopyTo(_buffer);
        _end -= _start;
        _start = 0;
    }
}
