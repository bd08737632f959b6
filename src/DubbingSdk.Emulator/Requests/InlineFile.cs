using System.Security.Cryptography;

namespace DubbingSdk.Emulator.Requests;

/// <summary>A file that was sent as base64 within JSON.</summary>
internal sealed record InlineFile(long Length, string Sha256, Func<Stream> Open)
{
    /// <summary>The media type of its data URL, or <see langword="null"/> without one.</summary>
    public string? ContentType { get; init; }

    /// <summary>Decodes a short file; returns <see langword="null"/> if the text is not base64.</summary>
    public static InlineFile? Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Of(bytes[..length]) : null;
    }

    public RecordedPart ToPart(string name) => new() { Name = name, ContentType = ContentType, Length = Length, Sha256 = Sha256 };

    private static InlineFile Of(byte[] bytes) =>
        new(bytes.Length, Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant(), () => new MemoryStream(bytes, writable: false));
}
