namespace DubbingSdk;

internal sealed class StreamMediaSource(Stream stream, string fileName, string? contentType, long? toldLength)
    : ReadableMediaSource(fileName, contentType)
{
    private readonly Stream _stream = stream;
    private readonly long? _toldLength = toldLength;
    private int _inUse;
    private long? _position;
    private byte[] _start = [];
    private bool _spent;

    public override async ValueTask<MediaLease> AcquireAsync(string? mediaType, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _inUse, 1) == 1)
            throw new InvalidOperationException($"The stream '{FileName}' is being sent by another call. Give each call a stream of its own.");

        try
        {
            return _stream.CanSeek
                ? await AcquireSeekableAsync(ToldMediaType(mediaType), cancellationToken).ConfigureAwait(false)
                : await AcquireForwardOnlyAsync(ToldMediaType(mediaType), cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Release();
            throw;
        }
    }

    private async ValueTask<MediaLease> AcquireSeekableAsync(string? told, CancellationToken cancellationToken)
    {
        var position = _position ?? _stream.Position;
        var length = _stream.Length - position;
        if (length <= 0)
            throw new ArgumentException($"The stream '{FileName}' stands at its end, so there is nothing to send. Set its Position to where sending shall start.");

        var start = told is null ? await ReadStartAsync(_stream, cancellationToken).ConfigureAwait(false) : [];
        _stream.Position = position;
        _position = position;
        return new SeekableLease(this, position, length, RequireMediaType(told, start));
    }

    private async ValueTask<MediaLease> AcquireForwardOnlyAsync(string? told, CancellationToken cancellationToken)
    {
        if (_spent)
            throw new InvalidOperationException($"The stream '{FileName}' cannot be rewound and has been read by an earlier call. Open it anew.");
        if (_start.Length == 0)
            _start = await ReadStartAsync(_stream, cancellationToken).ConfigureAwait(false);
        if (_start.Length == 0)
            throw new ArgumentException($"The stream '{FileName}' is empty, so there is nothing to send.");

        return new ForwardOnlyLease(this, RequireMediaType(told, _start));
    }

    private void Release() => Volatile.Write(ref _inUse, 0);

    private sealed class SeekableLease(StreamMediaSource source, long position, long length, string mediaType) : MediaLease
    {
        public override string FileName => source.FileName;

        public override string MediaType => mediaType;

        public override long? Length => length;

        public override bool CanReplay => true;

        public override void Prepare() => source._stream.Position = position;

        public override Stream Open() => new BorrowedStream(source._stream);

        public override ValueTask DisposeAsync()
        {
            source.Release();
            return default;
        }
    }

    private sealed class ForwardOnlyLease(StreamMediaSource source, string mediaType) : MediaLease
    {
        private BorrowedStream? _reading;

        public override string FileName => source.FileName;

        public override string MediaType => mediaType;

        public override long? Length => source._toldLength;

        public override bool CanReplay => _reading is not { WasRead: true };

        public override void Prepare()
        {
        }

        public override Stream Open() => _reading = new BorrowedStream(source._stream, source._start);

        public override ValueTask DisposeAsync()
        {
            source._spent = !CanReplay;
            source.Release();
            return default;
        }
    }
}
