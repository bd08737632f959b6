using System.Collections.Concurrent;

namespace DubbingSdk.Emulator.Storage;

/// <summary>Stores media files and creates the URLs by which they are fetched.</summary>
internal sealed class MediaStore(DubbingEmulatorOptions options)
{
    public const string Bucket = "emulated-media";

    private const int SlugLength = 24;

    private readonly ConcurrentDictionary<string, StoredMedia> _media = new(StringComparer.Ordinal);

    public SignedUrls Urls { get; } = new(options);

    public StoredMedia Add(string fileName, string contentType, double seconds, Func<Stream> open, DateTimeOffset? availableAt = null)
    {
        var media = new StoredMedia(Identifier.Create(SlugLength), fileName, contentType, seconds, open) { AvailableAt = availableAt };
        _media[media.Slug] = media;
        return media;
    }

    public static string GetOrigin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    public StoredMedia? Find(string slug) => _media.GetValueOrDefault(slug);

    /// <summary>Creates a signed URL on the host that a request was sent to.</summary>
    public string SignedUrl(HttpRequest request, StoredMedia media, TimeSpan? lifetime = null) => SignedUrl(GetOrigin(request), media, lifetime);

    /// <summary>Creates a signed URL on an origin that <see cref="GetOrigin"/> returned.</summary>
    public string SignedUrl(string origin, StoredMedia media, TimeSpan? lifetime = null) =>
        Urls.Create(origin, $"/storage/{Bucket}/{media.Slug}/{Uri.EscapeDataString(media.FileName)}", lifetime);
}
