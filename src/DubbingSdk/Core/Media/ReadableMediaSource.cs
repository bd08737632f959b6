namespace DubbingSdk;

/// <summary>A source that this process reads itself.</summary>
internal abstract class ReadableMediaSource(string fileName, string? contentType) : MediaSource
{
    public string FileName { get; } = fileName;

    /// <summary>Refuses a source that the service would have to fetch itself.</summary>
    public static ReadableMediaSource Require(MediaSource source, string name) =>
        source as ReadableMediaSource ?? throw new ArgumentException($"'{name}' accepts a file or a stream, not a URI.", name);

    /// <summary>Acquires the source for one call, before anything is sent.</summary>
    /// <param name="mediaType">The media type that the request declares. The media type of the source takes precedence.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract ValueTask<MediaLease> AcquireAsync(string? mediaType, CancellationToken cancellationToken);

    public override string ToString() => FileName;

    /// <summary>Reads the bytes that identify the container.</summary>
    protected static async ValueTask<byte[]> ReadStartAsync(Stream stream, CancellationToken cancellationToken)
    {
        var start = new byte[MediaSniffer.Needed];
        var count = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return start[..count];
    }

    /// <summary>The media type, unless it has to be detected from the content.</summary>
    protected string? KnownMediaType(string? ofRequest) => contentType ?? ofRequest ?? MediaTypes.ForFileName(FileName);

    protected string RequireMediaType(string? known, ReadOnlySpan<byte> start) =>
        known
        ?? MediaSniffer.Detect(start).MediaType
        ?? throw new ArgumentException(
            $"The media type of '{FileName}' cannot be detected from its name or its content. Use a name with an extension, or pass contentType, for example \"audio/mpeg\".");
}
