using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>The answer to the question for the money left.</summary>
internal sealed class ModelsLabBalanceAnswer
{
    public ModelsLabStatus Status { get; init; }

    public string? Message { get; init; }

    public ModelsLabBalance? Data { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
