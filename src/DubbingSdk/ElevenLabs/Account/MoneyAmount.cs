using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>An amount of money.</summary>
[DebuggerDisplay("{Amount} {Currency}")]
public sealed class MoneyAmount
{
    /// <summary>The amount as a decimal number, which comes as a text.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public decimal? Amount { get; set; }

    /// <summary>The currency.</summary>
    public AccountCurrency Currency { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
