namespace DubbingSdk;

/// <summary>A source this process reads itself.</summary>
internal abstract class ReadableMediaSource(string fileName, string? contentType) : MediaSource
{
    public string FileName { get; } = fileName;

    protected string? ContentType { get; } = contentType;

    /// <summary>Takes the source for one call, before anything is sent.</summary>
    public abstract ValueTask<MediaLease> AcquireAsync(CancellationToken cancellationToken);

    public override string ToString() => FileName;

    /// <summary>The bytes that tell the container.</summary>
    protected static async ValueTask<byte[]> ReadStartAsync(Stream stream, CancellationToken cancellationToken)
    {
        var start = new byte[MediaSniffer.Needed];
        var count = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return start[..count];
    }

    protected string RequireMediaType(ReadOnlySpan<byte> start) =>
        ContentType
        ?? MediaTypes.ForFileName(FileName)
        ?? MediaSniffer.Detect(start).MediaType
        ?? throw new ArgumentException(
            $"Cannot tell the media type of '{FileName}' from its name or its content. Give it an extension, or pass contentType, for example \"audio/mpeg\".");
}
