using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

/// <summary>A stream whose bytes follow from their position, so that it takes no memory however long it is.</summary>
internal sealed class SourceStream(long length, bool canSeek = true) : ReadOnlyStream
{
    private static readonly byte[] Pattern = MakePattern();

    private long _length = length;
    private long _position;

    /// <summary>Runs before each read, with the position it starts at; may wait or throw.</summary>
    public Func<long, CancellationToken, ValueTask>? BeforeRead { get; init; }

    public bool IsClosed { get; private set; }

    /// <summary>The number of bytes handed out, over all rewinds.</summary>
    public long BytesRead { get; private set; }

    public override bool CanRead => !IsClosed;

    public override bool CanSeek => canSeek;

    public override long Length => canSeek ? _length : throw new NotSupportedException();

    public override long Position
    {
        get => canSeek ? _position : throw new NotSupportedException();
        set => _position = canSeek ? value : throw new NotSupportedException();
    }

    /// <summary>The bytes the stream has from a position on.</summary>
    public static byte[] Bytes(long from, long count)
    {
        var bytes = new byte[count];
        Fill(bytes, from);
        return bytes;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (BeforeRead is not null)
            await BeforeRead(_position, cancellationToken);

        var count = (int)Math.Min(buffer.Length, Math.Max(0, _length - _position));
        Fill(buffer.Span[..count], _position);
        _position += count;
        BytesRead += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The stream is read asynchronously.");

    public override void SetLength(long value) => _length = value;

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }

    private static void Fill(Span<byte> target, long position)
    {
        while (target.Length > 0)
        {
            var from = (int)(position % Pattern.Length);
            var count = Math.Min(target.Length, Pattern.Length - from);
            Pattern.AsSpan(from, count).CopyTo(target);
            target = target[count..];
            position += count;
        }
    }

    private static byte[] MakePattern()
    {
        var pattern = new byte[65_521];
        var state = 12345u;
        for (var index = 0; index < pattern.Length; index++)
        {
            state = (state * 1_103_515_245) + 12_345;
            pattern[index] = (byte)(state >> 16);
        }

        return pattern;
    }
}
