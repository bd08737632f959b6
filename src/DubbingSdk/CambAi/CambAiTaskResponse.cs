using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The response to the start of a task.</summary>
internal sealed class CambAiTaskResponse
{
    [JsonRequired]
    public string TaskId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
