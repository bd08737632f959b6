using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DubbingSdk;

/// <summary>The content of the signature header: a time, and one or more signatures.</summary>
internal sealed class WebhookSignature
{
    private readonly string _timestamp;
    private readonly IReadOnlyList<byte[]> _hashes;

    private WebhookSignature(string timestamp, DateTimeOffset time, IReadOnlyList<byte[]> hashes) => (_timestamp, Time, _hashes) = (timestamp, time, hashes);

    public DateTimeOffset Time { get; }

    /// <summary>Parses the header. Ignores parts of other names, which later schemes may add.</summary>
    public static WebhookSignature Parse(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
            throw new DubbingWebhookException($"The request has no {DubbingWebhookVerifier.SignatureHeader} header.", DubbingWebhookFailure.MissingSignature);

        var parts = header.Split(',').Select(static part => part.Split('=', 2, StringSplitOptions.TrimEntries)).Where(static part => part.Length == 2).ToLookup(static part => part[0], static part => part[1], StringComparer.Ordinal);
        var hashes = parts["v0"].Where(IsHash).Select(Convert.FromHexString).ToList();
        return parts["t"].ToList() is [var timestamp] && TryReadTime(timestamp, out var time) && hashes.Count > 0
            ? new(timestamp, time, hashes)
            : throw new DubbingWebhookException($"The {DubbingWebhookVerifier.SignatureHeader} header must have the form t=…,v0=…. Pass the value as it was received.", DubbingWebhookFailure.MalformedSignature);
    }

    /// <summary>Whether one of the signatures was computed with the secret. Runs in constant time.</summary>
    public bool Matches(byte[] secret, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hmac.AppendData(Encoding.ASCII.GetBytes($"{_timestamp}."));
        hmac.AppendData(body);
        var expected = hmac.GetHashAndReset();

        var isEqual = false;
        foreach (var hash in _hashes)
            isEqual |= CryptographicOperations.FixedTimeEquals(hash, expected);
        return isEqual;
    }

    private static bool IsHash(string text) => text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigit);

    private static bool TryReadTime(string timestamp, out DateTimeOffset time)
    {
        var isTime = long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        time = isTime ? DateTimeOffset.FromUnixTimeSeconds(seconds) : default;
        return isTime;
    }
}
