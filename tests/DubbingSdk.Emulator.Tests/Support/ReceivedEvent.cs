using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>A webhook event as the application receives it.</summary>
internal sealed record ReceivedEvent(string Method, string Target, string ContentType, string Signature, string Body, IReadOnlyList<string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string Type => (string)Json["type"]!;

    public long Timestamp => (long)Json["event_timestamp"]!;

    public JsonNode Data => Json["data"]!;

    public long SignedAt => long.Parse(Signature.Split(',')[0]["t=".Length..], CultureInfo.InvariantCulture);

    public bool IsSignedBy(string secret)
    {
        var message = Encoding.UTF8.GetBytes(SignedAt + "." + Body);
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        var digest = hmac.ComputeHash(message);
        return Signature == $"t={SignedAt},v0={string.Concat(digest.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)))}";
    }
}
