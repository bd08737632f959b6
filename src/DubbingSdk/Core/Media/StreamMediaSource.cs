namespace DubbingSdk;

internal sealed class StreamMediaSource(Stream stream, string fileName, string? contentType, long? declaredLength)
    : ReadableMediaSource(fileName, contentType)
{
    private readonly Stream _stream = stream;
    private readonly long? _declaredLength = declaredLength;
    private int _inUse;
    private long? _position;
    private byte[] _start = [];
    private bool _isConsumed;

    public override async ValueTask<MediaLease> AcquireAsync(string? mediaType, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _inUse, 1) == 1)
            throw new InvalidOperationException($"The stream '{FileName}' is in use by another call. Use a separate stream for each call.");

        try
        {
            return _stream.CanSeek
                ? await AcquireSeekableAsync(KnownMediaType(mediaType), cancellationToken).ConfigureAwait(false)
                : await AcquireForwardOnlyAsync(KnownMediaType(mediaType), cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Release();
            throw;
        }
    }

    private async ValueTask<MediaLease> AcquireSeekableAsync(string? mediaType, CancellationToken cancellationToken)
    {
        var position = _position ?? _stream.Position;
        var length = _stream.Length - position;
        if (length <= 0)
            throw new ArgumentException($"The stream '{FileName}' is at its end, so there is nothing to send. Set its Position to the first byte to send.");

        var start = mediaType is null ? await ReadStartAsync(_stream, cancellationToken).ConfigureAwait(false) : [];
        _stream.Position = position;
        _position = position;
        return new SeekableLease(this, position, length, RequireMediaType(mediaType, start));
    }

    private async ValueTask<MediaLease> AcquireForwardOnlyAsync(string? mediaType, CancellationToken cancellationToken)
    {
        if (_isConsumed)
            throw new InvalidOperationException($"The stream '{FileName}' cannot be rewound and has been read by an earlier call. Open a new stream.");
        if (_start.Length == 0)
            _start = await ReadStartAsync(_stream, cancellationToken).ConfigureAwait(false);
        if (_start.Length == 0)
            throw new ArgumentException($"The stream '{FileName}' is empty, so there is nothing to send.");

        return new ForwardOnlyLease(this, RequireMediaType(mediaType, _start));
    }

    private void Release() => Volatile.Write(ref _inUse, 0);

    private sealed class SeekableLease(StreamMediaSource source, long position, long length, string mediaType) : MediaLease
    {
        public override string FileName => source.FileName;

        public override string MediaType => mediaType;

        public override long? Length => length;

        public override bool CanRetry => true;

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

        public override long? Length => source._declaredLength;

        public override bool CanRetry => _reading is not { WasRead: true };

        public override void Prepare()
        {
        }

        public override Stream Open() => _reading = new BorrowedStream(source._stream, source._start);

        public override ValueTask DisposeAsync()
        {
            source._isConsumed = !CanRetry;
            source.Release();
            return default;
        }
    }
}
