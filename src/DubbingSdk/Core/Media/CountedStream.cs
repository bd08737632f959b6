namespace DubbingSdk;

/// <summary>Counts the bytes read from a stream, and checks each new count.</summary>
internal sealed class CountedStream(Stream inner, Action<long?> check) : ReadOnlyStream
{
    public long Count { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Count += count;
        check(Count);
        return count;
    }
}
