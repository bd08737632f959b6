using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DubbingSdk.Emulator.Hosting;
using DubbingSdk.Emulator.Media;

namespace DubbingSdk.Emulator.Storage;

/// <summary>Keeps media files and signs the URLs by which they are fetched.</summary>
internal sealed class MediaStore(DubbingEmulatorOptions options)
{
    public const string Bucket = "emulated-media";
    public const string ExpiresParameter = "Expires";
    public const string SignatureParameter = "Signature";

    private const int SlugLength = 24;

    private readonly ConcurrentDictionary<string, StoredMedia> _media = new(StringComparer.Ordinal);
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public StoredMedia Add(string fileName, string contentType, double seconds, Func<FrameStream> open)
    {
        var media = new StoredMedia(Identifier.Create(SlugLength), fileName, contentType, seconds, open);
        _media[media.Slug] = media;
        return media;
    }

    public static string OriginOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    public StoredMedia? Find(string slug) => _media.GetValueOrDefault(slug);

    /// <summary>A URL on the host that a request came to, which can be used from now on for the lifetime of such URLs.</summary>
    public string SignedUrl(HttpRequest request, StoredMedia media) => SignedUrl(OriginOf(request), media);

    /// <summary>A URL below an address that <see cref="OriginOf"/> gave, which can be used from now on for the lifetime of such URLs.</summary>
    public string SignedUrl(string origin, StoredMedia media)
    {
        var expires = (options.TimeProvider.GetUtcNow() + options.SignedUrlLifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var path = $"/storage/{Bucket}/{media.Slug}/{Uri.EscapeDataString(media.FileName)}";
        return $"{origin}{path}?{ExpiresParameter}={expires}&{SignatureParameter}={Sign(path, expires)}";
    }

    public bool IsSigned(string path, string? expires, string? signature) => expires is not null && signature is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(path, expires)), Encoding.UTF8.GetBytes(signature));

    public bool IsExpired(string expires) =>
        options.TimeProvider.GetUtcNow().ToUnixTimeSeconds() >= long.Parse(expires, CultureInfo.InvariantCulture);

    private string Sign(string path, string expires) =>
        Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{path}\n{expires}")));
}
