using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What a model costs.</summary>
[DebuggerDisplay("{CharacterCostMultiplier}")]
public sealed class ModelRates
{
    /// <summary>What a character costs, as a multiple of the usual.</summary>
    public double CharacterCostMultiplier { get; set; }

    /// <summary>What part of the cost is charged.</summary>
    public double? CostDiscountMultiplier { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
