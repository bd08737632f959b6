using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>An invoice.</summary>
[DebuggerDisplay("{AmountDueCents} cents")]
public sealed class AccountInvoice
{
    /// <summary>What is due, in cents.</summary>
    public long AmountDueCents { get; set; }

    /// <summary>What is due before tax, in cents.</summary>
    public long? SubtotalCents { get; set; }

    /// <summary>The tax, in cents.</summary>
    public long? TaxCents { get; set; }

    /// <summary>What is taken off, in percent.</summary>
    public double? DiscountPercentOff { get; set; }

    /// <summary>What is taken off.</summary>
    public double? DiscountAmountOff { get; set; }

    /// <summary>What is taken off, discount by discount.</summary>
    public IReadOnlyList<InvoiceDiscount> Discounts { get => field ?? []; set; }

    /// <summary>When it will be tried to collect it.</summary>
    [JsonPropertyName("next_payment_attempt_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? NextPaymentAttempt { get; set; }

    /// <summary>How far the payment has come.</summary>
    public PaymentIntentStatus? PaymentIntentStatus { get; set; }

    /// <summary>How far each payment has come.</summary>
    [JsonPropertyName("payment_intent_statusses")]
    public IReadOnlyList<PaymentIntentStatus> PaymentIntentStatuses { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
