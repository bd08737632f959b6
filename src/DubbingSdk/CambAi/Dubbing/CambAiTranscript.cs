using System.Diagnostics;
using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>A transcript, or the signed URI of its file.</summary>
/// <remarks>The service does not document the format of the response. Plain text, a JSON string, and an object with one string are read.</remarks>
[DebuggerDisplay("{Uri == null ? \"text\" : \"file\"}")]
public sealed class CambAiTranscript
{
    /// <summary>The text of the transcript; <see langword="null"/> when <see cref="Uri"/> is set.</summary>
    public string? Text { get; set; }

    /// <summary>The signed URI of the transcript; <see langword="null"/> when <see cref="Text"/> is set.</summary>
    public Uri? Uri { get; set; }

    internal static async ValueTask<DubbingResponse<CambAiTranscript>> ReadAsync(ApiResponse response, CambAiTranscriptDataType? dataType)
    {
        var body = await response.ReadTextAsync().ConfigureAwait(false);
        var text = Unwrap(body, isJson: response.MediaType is "application/json");
        return new(dataType != CambAiTranscriptDataType.RawData && FindUri(text) is { } uri ? new() { Uri = uri } : new() { Text = text }, response.Metadata);
    }

    /// <summary>Returns the text, which may be wrapped in JSON. A transcript itself may also begin like JSON.</summary>
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

    private static Uri? FindUri(string text) => text.Trim().Any(char.IsWhiteSpace) ? null : WebAddress.Find(text.Trim());
}
