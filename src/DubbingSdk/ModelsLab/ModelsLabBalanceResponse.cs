using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>The response that contains the balance.</summary>
internal sealed class ModelsLabBalanceResponse
{
    public ModelsLabStatus Status { get; set; }

    public string? Message { get; set; }

    public ModelsLabBalance? Data { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
