using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Reads answers whose shape is not documented: whatever they say, the call has succeeded. What is not JSON is taken for a text.</summary>
internal static class CambAiLooseAnswer
{
    public static async ValueTask<DubbingResponse<JsonElement>> ReadAsync(ApiResponse response) =>
        new(Read(await response.ReadTextAsync().ConfigureAwait(false)), response.Metadata);

    private static JsonElement Read(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, RawJsonContext.Default.JsonElement);
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(body, CambAiJsonContext.Default.String);
        }
    }
}
