using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Replay;

/// <summary>So many bytes of silence, made while they are read. Can be rewound, unless <c>canSeek</c> is false.</summary>
internal sealed class ZeroStream(long length, bool canSeek = true) : ReadOnlyStream
{
    private long _position;

    /// <summary>The number of bytes handed out, rewound or not.</summary>
    public long BytesRead { get; private set; }

    public override bool CanSeek => canSeek;

    public override long Length => canSeek ? length : throw new NotSupportedException();

    public override long Position
    {
        get => canSeek ? _position : throw new NotSupportedException();
        set => _position = canSeek ? value : throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, length - _position);
        Array.Clear(buffer, offset, read);
        _position += read;
        BytesRead += read;
        return read;
    }
}
