using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>The answer to the question for the money left.</summary>
internal sealed class ModelsLabBalanceAnswer
{
    public ModelsLabStatus Status { get; set; }

    public string? Message { get; set; }

    public ModelsLabBalance? Data { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
