using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>An invoice of a subscription.</summary>
[DebuggerDisplay("{AmountDueCents} cents")]
public sealed class AccountInvoice
{
    /// <summary>The amount due, in cents.</summary>
    public long AmountDueCents { get; set; }

    /// <summary>The amount due before tax, in cents.</summary>
    public long? SubtotalCents { get; set; }

    /// <summary>The tax, in cents.</summary>
    public long? TaxCents { get; set; }

    /// <summary>The discount, in percent.</summary>
    public double? DiscountPercentOff { get; set; }

    /// <summary>The discount as an amount. The service does not document the unit.</summary>
    public double? DiscountAmountOff { get; set; }

    /// <summary>The individual discounts.</summary>
    public IReadOnlyList<InvoiceDiscount> Discounts { get => field ?? []; set; }

    /// <summary>The time of the next attempt to collect the payment.</summary>
    [JsonPropertyName("next_payment_attempt_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? NextPaymentAttempt { get; set; }

    /// <summary>The status of the payment.</summary>
    public PaymentIntentStatus? PaymentIntentStatus { get; set; }

    /// <summary>The status of each payment.</summary>
    [JsonPropertyName("payment_intent_statusses")]
    public IReadOnlyList<PaymentIntentStatus> PaymentIntentStatuses { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
