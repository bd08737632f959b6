using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What is taken off an invoice.</summary>
[DebuggerDisplay("{DiscountPercentOff} percent, {DiscountAmountOff}")]
public sealed class InvoiceDiscount
{
    /// <summary>What is taken off, in percent.</summary>
    public double? DiscountPercentOff { get; set; }

    /// <summary>What is taken off.</summary>
    public double? DiscountAmountOff { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
