using System.Diagnostics;
using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>A transcript, or the address of its file.</summary>
/// <remarks>The form in which the service sends it is not settled; a text, a JSON string and an object with one text are all understood.</remarks>
[DebuggerDisplay("{Uri == null ? \"text\" : \"file\"}")]
public sealed class CambAiTranscript
{
    /// <summary>The transcript; <see langword="null"/> when <see cref="Uri"/> is set.</summary>
    public string? Text { get; set; }

    /// <summary>The signed address of the transcript; <see langword="null"/> when <see cref="Text"/> is set.</summary>
    public Uri? Uri { get; set; }

    internal static async ValueTask<DubbingResponse<CambAiTranscript>> ReadAsync(ApiResponse response, CambAiTranscriptDataType? dataType)
    {
        var body = await response.ReadTextAsync().ConfigureAwait(false);
        var text = Unwrap(body, isJson: response.MediaType is "application/json");
        return new(dataType != CambAiTranscriptDataType.RawData && FindAddress(text) is { } url ? new() { Uri = url } : new() { Text = text }, response.Metadata);
    }

    /// <summary>Takes the text out of JSON, if it is in any. A transcript may also begin like JSON.</summary>
    private static string Unwrap(string body, bool isJson)
    {
        var mayBeJson = body.AsSpan().TrimStart() switch { ['{', ..] => true, ['"', ..] => isJson, _ => false };
        if (!mayBeJson)
            return body;

        try
        {
            return FindText(JsonSerializer.Deserialize(body, RawJsonContext.Default.JsonElement)) ?? body;
        }
        catch (JsonException)
        {
            return body;
        }
    }

    private static string? FindText(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Object when json.EnumerateObject().ToArray() is [{ Value.ValueKind: JsonValueKind.String } only] => only.Value.GetString(),
        _ => null,
    };

    private static Uri? FindAddress(string text) => text.Trim().Any(char.IsWhiteSpace) ? null : WebAddress.Find(text.Trim());
}
