using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What a plan will change to.</summary>
[DebuggerDisplay("{Kind}: {EffectiveAt}")]
public sealed class PendingSubscriptionChange
{
    /// <summary>What will happen; always <c>change</c> here.</summary>
    public PendingSubscriptionChangeKind Kind { get; set; }

    /// <summary>The plan that follows.</summary>
    public SubscriptionTier? NextTier { get; set; }

    /// <summary>How often the plan that follows is paid for.</summary>
    public BillingPeriod? NextBillingPeriod { get; set; }

    /// <summary>When it will happen.</summary>
    [JsonPropertyName("timestamp_seconds")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EffectiveAt { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
