namespace DubbingSdk;

/// <summary>Counts what is read of a stream, and shows each new count to a rule.</summary>
internal sealed class CountedStream(Stream inner, Action<long?> rule) : ReadOnlyStream
{
    public long Count { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Count += count;
        rule(Count);
        return count;
    }
}
