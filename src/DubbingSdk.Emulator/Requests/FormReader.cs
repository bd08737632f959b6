using System.Globalization;
using System.Security.Cryptography;
using DubbingSdk.Emulator.Media.Probing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DubbingSdk.Emulator.Requests;

/// <summary>Reads a multipart form in one pass. It stores text, but only the first bytes of media.</summary>
internal static class FormReader
{
    private const int BufferSize = 64 * 1024;
    private const int MediaHeadLimit = 64 * 1024;
    private const int TextLimit = 16 * 1024 * 1024;

    public static async Task ReadAsync(Stream body, string? boundary, List<FormPart> parts, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(boundary))
            throw new InvalidDataException("The content type names no boundary.");

        var reader = new MultipartReader(boundary, body, BufferSize);
        while (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
            parts.Add(await ReadPartAsync(section, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<FormPart> ReadPartAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || !disposition.Name.HasValue)
            throw new InvalidDataException("A part has no name.");

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var fileName = FileName(disposition);
        var head = new PrefixBuffer(IsMedia(section) ? MediaHeadLimit : TextLimit);
        long length = 0;
        var content = new ObservedStream(section.Body, chunk =>
        {
            hash.AppendData(chunk);
            head.Add(chunk);
            length += chunk.Length;
        });
        var media = await SourceProbe.ReadAsync(content, cancellationToken).ConfigureAwait(false);
        var recorded = new RecordedPart
        {
            Name = HeaderUtilities.RemoveQuotes(disposition.Name).Value!,
            FileName = fileName,
            ContentType = section.ContentType,
            Length = length,
            Text = fileName is null ? head.ToText() : null,
            Sha256 = fileName is null ? null : Hex(hash),
        };
        return new FormPart(recorded, head.ToText(), media);
    }

    private static bool IsMedia(MultipartSection section) =>
        section.ContentType?.Split('/')[0].ToLowerInvariant() is "audio" or "video";

    private static string? FileName(ContentDispositionHeaderValue disposition) => disposition.FileNameStar.HasValue
        ? disposition.FileNameStar.Value
        : disposition.FileName.HasValue ? HeaderUtilities.RemoveQuotes(disposition.FileName).Value : null;

    public static string Hex(IncrementalHash hash) =>
        string.Concat(hash.GetHashAndReset().Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
}
