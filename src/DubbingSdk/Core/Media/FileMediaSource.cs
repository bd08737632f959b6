namespace DubbingSdk;

internal sealed class FileMediaSource(string path, string? contentType) : ReadableMediaSource(System.IO.Path.GetFileName(path), contentType)
{
    public override async ValueTask<MediaLease> AcquireAsync(string? mediaType, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new FileNotFoundException($"The file '{path}' does not exist. Check the path.", path);
        if (file.Length == 0)
            throw new ArgumentException($"The file '{path}' is empty, so there is nothing to send.");

        var start = await ReadStartAsync(cancellationToken).ConfigureAwait(false);
        return new Lease(file, FileName, RequireMediaType(KnownMediaType(mediaType), start));
    }

    private async ValueTask<byte[]> ReadStartAsync(CancellationToken cancellationToken)
    {
        var stream = OpenForReading(path);
        await using var closing = stream.ConfigureAwait(false);
        return await ReadStartAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    private static FileStream OpenForReading(string path) => new(path, new FileStreamOptions
    {
        BufferSize = 0,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        Share = FileShare.ReadWrite | FileShare.Delete,
    });

    private sealed class Lease(FileInfo file, string fileName, string mediaType) : MediaLease
    {
        private readonly long _length = file.Length;
        private readonly DateTime _lastWrite = file.LastWriteTimeUtc;

        public override string FileName => fileName;

        public override string MediaType => mediaType;

        public override long? Length => _length;

        public override bool CanRetry => true;

        public override void Prepare()
        {
            file.Refresh();
            if (!file.Exists)
                throw new DubbingSourceException($"The file '{fileName}' was deleted after the call began, so the request cannot be retried.", fileName);
            if (file.Length != _length || file.LastWriteTimeUtc != _lastWrite)
                throw new DubbingSourceException($"The file '{fileName}' has changed since the call began, so the request is not retried.", fileName);
        }

        public override Stream Open() => OpenForReading(file.FullName);

        public override ValueTask DisposeAsync() => default;
    }
}
