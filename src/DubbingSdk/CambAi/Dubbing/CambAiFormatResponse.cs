using System.Text.Json;
using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The answer to asking for a format: the address of the file if it is there, else the task that makes it.</summary>
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
        return receipt.Value.OutputUri is null && string.IsNullOrEmpty(receipt.Value.TaskId) ? throw new JsonException("There is neither an address nor a task.") : receipt;
    }
}
