using System.Net.Http.Headers;

namespace DubbingSdk;

/// <summary>Media to send: a file, a stream, or a URI that the service fetches itself.</summary>
public abstract class MediaSource
{
    private protected MediaSource()
    {
    }

    /// <summary>Creates a source from a file. The file is opened when it is sent, and is not buffered in memory.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="contentType">The media type. Default: detected from the extension, or else from the content.</param>
    /// <returns>The source.</returns>
    /// <remarks>A call records the length and the last write time of the file when it begins. If the file has changed or was deleted before a retry, the request is not retried, and <see cref="DubbingSourceException"/> is thrown.</remarks>
    public static MediaSource FromFile(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        CheckContentType(contentType);
        return new FileMediaSource(path, contentType);
    }

    /// <summary>Creates a source from a stream, which is read from its current position to its end and is left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="fileName">The file name to send to the service. Its extension determines the media type.</param>
    /// <param name="contentType">The media type. Default: detected from the extension, or else from the content.</param>
    /// <param name="length">
    /// The number of bytes to send of a stream that cannot seek, if it is known, such as the <c>Content-Length</c> of a forwarded request. The upload then
    /// declares its length, and its progress has a total. A stream that ends earlier is an error. Ignored for a stream that can seek.
    /// </param>
    /// <returns>The source.</returns>
    /// <remarks>
    /// A seekable stream is read from its position at the start of its first call, and is rewound to that position for a retry
    /// and for the next call. Any other stream can be sent once: a request is not retried after its first byte was read.
    /// A source can be used by one call at a time.
    /// </remarks>
    public static MediaSource FromStream(Stream stream, string fileName, string? contentType = null, long? length = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        if (!stream.CanRead)
            throw new ArgumentException("The stream cannot be read. Open it for reading.", nameof(stream));

        if (length <= 0)
            throw new ArgumentException("The length must be more than zero. Leave it out if it is not known.", nameof(length));

        CheckContentType(contentType);
        return new StreamMediaSource(stream, NameWithoutPath(fileName), contentType, length);
    }

    /// <summary>Creates a source from a URI that the service fetches itself. Only for requests that accept a URI.</summary>
    /// <param name="uri">The absolute URI.</param>
    /// <returns>The source.</returns>
    public static MediaSource FromUri(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!uri.IsAbsoluteUri || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("The URI must be absolute and begin with https:// or http://. For a file on this machine use FromFile.", nameof(uri));

        return new UriMediaSource(uri);
    }

    /// <summary>Returns the file name, or the URI without its query.</summary>
    /// <returns>The file name, or the URI without its query.</returns>
    public abstract override string ToString();

    private static void CheckContentType(string? contentType)
    {
        if (contentType is not null && !MediaTypeHeaderValue.TryParse(contentType, out _))
            throw new ArgumentException($"'{contentType}' is not a media type. Pass one such as \"audio/mpeg\", or leave it out.", nameof(contentType));
    }

    /// <summary>Removes the folders of a path in any notation, which must not be sent to the service.</summary>
    private static string NameWithoutPath(string fileName)
    {
        var name = fileName[(fileName.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        return name.Length > 0 ? name : throw new ArgumentException($"'{fileName}' is a folder. Pass the name of a file.", nameof(fileName));
    }
}
