using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The prices of a model.</summary>
[DebuggerDisplay("{CharacterCostMultiplier}")]
public sealed class ModelRates
{
    /// <summary>The cost of a character, as a multiple of the regular cost.</summary>
    public double CharacterCostMultiplier { get; set; }

    /// <summary>The fraction of the cost that is charged; 1 is the full cost.</summary>
    public double? CostDiscountMultiplier { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
