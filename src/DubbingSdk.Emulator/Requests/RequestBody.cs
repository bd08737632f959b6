using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Media.Probing;
using DubbingSdk.Emulator.Storage;
using Microsoft.Net.Http.Headers;

namespace DubbingSdk.Emulator.Requests;

/// <summary>The body of a request, which is read once.</summary>
internal sealed class RequestBody(HttpRequest request, RecordedRequest recorded, TemporaryFolder temporaryFolder)
{
    private const int JsonLimit = 16 * 1024 * 1024;
    private const string Mask = "***";
    private const string DataScheme = "data:";
    private const string Base64Mark = ";base64,";

    private bool _isRead;
    private IReadOnlyDictionary<string, InlineFile?> _files = new Dictionary<string, InlineFile?>();

    /// <summary>The form, or <see langword="null"/> when the body is of another type or could not be parsed.</summary>
    public ReceivedForm? Form { get; private set; }

    /// <summary>The JSON, or <see langword="null"/> when the body is of another type or could not be parsed.</summary>
    public JsonNode? Json { get; private set; }

    /// <summary>The media that any other body was recognised as.</summary>
    public ProbedMedia? Media { get; private set; }

    public bool IsMalformed { get; private set; }

    public bool IsEmpty => recorded.BodyLength == 0;

    /// <summary>Finds the file that a JSON string holds as base64, with or without a data URL; returns <see langword="null"/> if there is none.</summary>
    public InlineFile? FindFile(string text)
    {
        var comma = text.StartsWith(DataScheme, StringComparison.Ordinal) ? text.IndexOf(Base64Mark, StringComparison.Ordinal) : -1;
        var base64 = comma < 0 ? text : text[(comma + Base64Mark.Length)..];
        var file = _files.TryGetValue(base64, out var found) ? found : InlineFile.Decode(base64);
        return comma < 0 || file is null ? file : file with { ContentType = text[DataScheme.Length..comma] };
    }

    /// <summary>Reads a string member of the JSON object and masks it in the recorded request.</summary>
    public string? TakeText(string member)
    {
        if (Json is not JsonObject json || json[member] is not JsonValue value || !value.TryGetValue<string>(out var text))
            return null;

        json[member] = Mask;
        recorded.Json = JsonText.Write(json);
        return text;
    }

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        if (_isRead)
            return;

        _isRead = true;
        var body = new ObservedStream(request.Body, chunk => recorded.BodyLength += chunk.Length);
        var contentType = MediaTypeHeaderValue.TryParse(request.ContentType, out var parsed) ? parsed : null;
        if (contentType?.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true)
            await ReadFormAsync(body, HeaderUtilities.RemoveQuotes(contentType.Boundary).Value, cancellationToken).ConfigureAwait(false);
        else if (contentType?.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true)
            await ReadJsonAsync(body, cancellationToken).ConfigureAwait(false);
        else
            await ReadMediaAsync(body, cancellationToken).ConfigureAwait(false);
    }

    private async Task ReadFormAsync(Stream body, string? boundary, CancellationToken cancellationToken)
    {
        var parts = new List<FormPart>();
        try
        {
            await FormReader.ReadAsync(body, boundary, parts, cancellationToken).ConfigureAwait(false);
            Form = new ReceivedForm(parts);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException && !IsGone(cancellationToken))
        {
            IsMalformed = true;
            await body.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            recorded.Parts = [.. parts.Select(part => part.Recorded)];
        }
    }

    private bool IsGone(CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested || request.HttpContext.RequestAborted.IsCancellationRequested;

    private async Task ReadJsonAsync(Stream body, CancellationToken cancellationToken)
    {
        var head = new PrefixBuffer(JsonLimit);
        using var texts = new InlineFileExtractor(head, temporaryFolder);
        await new ObservedStream(body, texts.Add).CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        _files = texts.Files;
        recorded.Json = head.ToText();
        JsonNode? json = null;
        IsMalformed = recorded.Json.Length > 0 && !JsonText.TryParse(recorded.Json, out json);
        Json = json;
    }

    private async Task ReadMediaAsync(Stream body, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Media = await SourceProbe.ReadAsync(new ObservedStream(body, hash.AppendData), cancellationToken).ConfigureAwait(false);
        recorded.Sha256 = FormReader.Hex(hash);
    }
}
