using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A scheduled change of a subscription.</summary>
[DebuggerDisplay("{Kind}: {EffectiveAt}")]
public sealed class PendingSubscriptionChange
{
    /// <summary>The kind of change.</summary>
    public PendingSubscriptionChangeKind Kind { get; set; }

    /// <summary>The next plan; <see langword="null"/> for a cancellation.</summary>
    public SubscriptionTier? NextTier { get; set; }

    /// <summary>The billing period of the next plan; <see langword="null"/> for a cancellation.</summary>
    public BillingPeriod? NextBillingPeriod { get; set; }

    /// <summary>The time at which the change takes effect.</summary>
    [JsonPropertyName("timestamp_seconds")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EffectiveAt { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
