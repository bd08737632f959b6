using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Reads responses whose format is not documented. A body that is not JSON becomes a JSON string, since the call has succeeded whatever it contains.</summary>
internal static class CambAiLooseResponse
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
