using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DubbingSdk.Emulator.Storage;

/// <summary>Creates and verifies signed URLs that expire.</summary>
internal sealed class SignedUrls(DubbingEmulatorOptions options)
{
    public const string ExpiresParameter = "Expires";
    public const string SignatureParameter = "Signature";

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Creates a URL that expires after a lifetime, by default <see cref="DubbingEmulatorOptions.SignedUrlLifetime"/>.</summary>
    public string Create(string origin, string path, TimeSpan? lifetime = null)
    {
        var end = options.TimeProvider.GetUtcNow() + (lifetime ?? options.SignedUrlLifetime);
        var expires = end.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{origin}{path}?{ExpiresParameter}={expires}&{SignatureParameter}={Sign(path, expires)}";
    }

    public bool IsSigned(string path, string? expires, string? signature) => expires is not null && signature is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(path, expires)), Encoding.UTF8.GetBytes(signature));

    public bool IsExpired(string expires) =>
        options.TimeProvider.GetUtcNow().ToUnixTimeSeconds() >= long.Parse(expires, CultureInfo.InvariantCulture);

    private string Sign(string path, string expires) =>
        Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{path}\n{expires}")));
}
