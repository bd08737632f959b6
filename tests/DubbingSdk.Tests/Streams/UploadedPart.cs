using DubbingSdk.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DubbingSdk.Tests.Streams;

/// <summary>One part of a form as a server reads it.</summary>
internal sealed record UploadedPart(string? Name, string? FileName, string? ContentType, byte[] Bytes)
{
    /// <summary>Reads all parts of a request.</summary>
    public static Task<IReadOnlyList<UploadedPart>> ReadAllAsync(LoopbackExchange exchange) =>
        ReadAllAsync(exchange.Header("Content-Type"), new MemoryStream(exchange.Body));

    /// <summary>Reads all parts of a body.</summary>
    public static async Task<IReadOnlyList<UploadedPart>> ReadAllAsync(string? contentType, Stream body)
    {
        var boundary = MediaTypeHeaderValue.Parse(contentType).Boundary.ToString();
        var reader = new MultipartReader(boundary, body);
        var parts = new List<UploadedPart>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            using var bytes = new MemoryStream();
            await section.Body.CopyToAsync(bytes);
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition);
            parts.Add(new(disposition.Name.Value?.Trim('"'), disposition.FileName.Value?.Trim('"'), section.ContentType, bytes.ToArray()));
        }

        return parts;
    }

    /// <summary>Reads the file of a request that has one.</summary>
    public static async Task<UploadedPart> ReadFileAsync(LoopbackExchange exchange) =>
        (await ReadAllAsync(exchange)).Single(part => part.Name == "file");
}
