using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A discount on an invoice.</summary>
[DebuggerDisplay("{DiscountPercentOff} percent, {DiscountAmountOff}")]
public sealed class InvoiceDiscount
{
    /// <summary>The discount, in percent.</summary>
    public double? DiscountPercentOff { get; set; }

    /// <summary>The discount as an amount. The service does not document the unit.</summary>
    public double? DiscountAmountOff { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
