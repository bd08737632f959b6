using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>An amount of money.</summary>
[DebuggerDisplay("{Amount} {Currency}")]
public sealed class MoneyAmount
{
    /// <summary>The amount. In JSON it is a string.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public decimal? Amount { get; set; }

    /// <summary>The currency.</summary>
    public AccountCurrency Currency { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
