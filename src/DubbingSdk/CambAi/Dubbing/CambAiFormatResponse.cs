using System.Text.Json;
using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The response to a request for a format: the URI of the file if it exists, otherwise the task that creates it.</summary>
internal sealed class CambAiFormatResponse
{
    [JsonPropertyName("output_url")]
    public Uri? OutputUri { get; set; }

    public string? TaskId { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public static async ValueTask<DubbingResponse<CambAiFormatResponse>> ReadAsync(ApiResponse response)
    {
        var receipt = await response.ReadCreatedAsync(CambAiJsonContext.Default.CambAiFormatResponse, "output_url", "task_id").ConfigureAwait(false);
        return receipt.Value.OutputUri is null && string.IsNullOrEmpty(receipt.Value.TaskId) ? throw new JsonException("The response contains neither a URI nor a task.") : receipt;
    }
}
