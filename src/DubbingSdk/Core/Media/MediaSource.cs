using System.Net.Http.Headers;

namespace DubbingSdk;

/// <summary>Media to send: a file, a stream, or the address of something the service fetches itself.</summary>
public abstract class MediaSource
{
    private protected MediaSource()
    {
    }

    /// <summary>A file. It is opened when it is sent, and read straight to the network.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="contentType">The media type; told from the extension, else from the content, when left out.</param>
    /// <returns>The source.</returns>
    /// <remarks>Length and time of the file are remembered when a call starts. If it has changed or gone when it is needed again, the request is not repeated.</remarks>
    public static MediaSource FromFile(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        CheckContentType(contentType);
        return new FileMediaSource(path, contentType);
    }

    /// <summary>A stream, read from its current position to its end. It is never closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="fileName">The name the service is told. Its extension tells the media type.</param>
    /// <param name="contentType">The media type; told from the extension, else from the content, when left out.</param>
    /// <param name="length">
    /// How many bytes to send of a stream that cannot seek, if that is known, such as the <c>Content-Length</c> of a request that is passed on. Then the
    /// upload announces its length and its progress has a total. A stream that ends before is an error. A stream that can seek knows by itself.
    /// </param>
    /// <returns>The source.</returns>
    /// <remarks>
    /// A seekable stream is read from where it stands when its first call begins, and is rewound to there when it has to be sent again,
    /// by the same call or by the next. Any other can be sent once: after its first byte was read, a failure is final.
    /// One source serves one call at a time.
    /// </remarks>
    public static MediaSource FromStream(Stream stream, string fileName, string? contentType = null, long? length = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        if (!stream.CanRead)
            throw new ArgumentException("The stream cannot be read. Open it for reading.", nameof(stream));

        if (length <= 0)
            throw new ArgumentException("A stream without a byte cannot be sent. Leave the length out if it is not known.", nameof(length));

        CheckContentType(contentType);
        return new StreamMediaSource(stream, NameWithoutPath(fileName), contentType, length);
    }

    /// <summary>An address the service fetches itself. Only for requests that take one.</summary>
    /// <param name="uri">The absolute address.</param>
    /// <returns>The source.</returns>
    public static MediaSource FromUri(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!uri.IsAbsoluteUri || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("The address must be absolute and begin with https:// or http://. For a file on this machine use FromFile.", nameof(uri));

        return new UriMediaSource(uri);
    }

    /// <summary>Says what the source is, without the query of an address.</summary>
    /// <returns>The file name or the address without its query.</returns>
    public abstract override string ToString();

    private static void CheckContentType(string? contentType)
    {
        if (contentType is not null && !MediaTypeHeaderValue.TryParse(contentType, out _))
            throw new ArgumentException($"'{contentType}' is not a media type. Give one such as \"audio/mpeg\", or leave it out.", nameof(contentType));
    }

    /// <summary>The name alone, also of a path of another system: folders are nobody else's business.</summary>
    private static string NameWithoutPath(string fileName)
    {
        var name = fileName[(fileName.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        return name.Length > 0 ? name : throw new ArgumentException($"'{fileName}' names a folder. Give the name of a file.", nameof(fileName));
    }
}
