namespace DubbingSdk;

/// <summary>A source this process reads itself.</summary>
internal abstract class ReadableMediaSource(string fileName, string? contentType) : MediaSource
{
    public string FileName { get; } = fileName;

    /// <summary>Refuses a source that the service would have to fetch itself.</summary>
    public static ReadableMediaSource Require(MediaSource source, string name) =>
        source as ReadableMediaSource ?? throw new ArgumentException($"'{name}' takes a file or a stream, not an address.", name);

    /// <summary>Takes the source for one call, before anything is sent.</summary>
    /// <param name="mediaType">The media type as the request knows it. What the source was given with counts for more.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public abstract ValueTask<MediaLease> AcquireAsync(string? mediaType, CancellationToken cancellationToken);

    public override string ToString() => FileName;

    /// <summary>The bytes that tell the container.</summary>
    protected static async ValueTask<byte[]> ReadStartAsync(Stream stream, CancellationToken cancellationToken)
    {
        var start = new byte[MediaSniffer.Needed];
        var count = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return start[..count];
    }

    /// <summary>The media type, unless only the content can tell it.</summary>
    protected string? ToldMediaType(string? byRequest) => contentType ?? byRequest ?? MediaTypes.ForFileName(FileName);

    protected string RequireMediaType(string? told, ReadOnlySpan<byte> start) =>
        told
        ?? MediaSniffer.Detect(start).MediaType
        ?? throw new ArgumentException(
            $"Cannot tell the media type of '{FileName}' from its name or its content. Give it an extension, or pass contentType, for example \"audio/mpeg\".");
}
