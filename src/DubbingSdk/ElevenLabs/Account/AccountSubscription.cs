using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The subscription of an account, with its usage and limits.</summary>
[DebuggerDisplay("{Tier}: {CharacterCount} of {CharacterLimit}")]
public sealed class AccountSubscription
{
    /// <summary>The plan. The service may return plans that <see cref="SubscriptionTier"/> does not name.</summary>
    public SubscriptionTier Tier { get; set; }

    /// <summary>The number of credits used since the last reset.</summary>
    public long CharacterCount { get; set; }

    /// <summary>The number of credits of the current period, including those already used.</summary>
    public long CharacterLimit { get; set; }

    /// <summary>The maximum number of credits that can be used beyond the limit.</summary>
    public long? MaxCharacterLimitExtension { get; set; }

    /// <summary>The maximum number of credits that can be used beyond the limit, or unlimited.</summary>
    public CreditLimitExtension? MaxCreditLimitExtension { get; set; }

    /// <summary>Whether the plan allows the use of credits beyond the limit.</summary>
    public bool CanExtendCharacterLimit { get; set; }

    /// <summary>Whether the account allows the use of credits beyond the limit.</summary>
    [JsonPropertyName("allowed_to_extend_character_limit")]
    public bool IsAllowedToExtendCharacterLimit { get; set; }

    /// <summary>The time of the next reset of <see cref="CharacterCount"/>.</summary>
    [JsonPropertyName("next_character_count_reset_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? NextCharacterCountReset { get; set; }

    /// <summary>The number of voice slots in use.</summary>
    public int VoiceSlotsUsed { get; set; }

    /// <summary>The number of professional voice slots in use.</summary>
    public int ProfessionalVoiceSlotsUsed { get; set; }

    /// <summary>The number of professional voice slots in use in the whole workspace.</summary>
    public int ProfessionalVoiceSlotsUsedInWorkspace { get; set; }

    /// <summary>The maximum number of voices.</summary>
    public int VoiceLimit { get; set; }

    /// <summary>The maximum number of times that voices can be added or edited.</summary>
    public int? MaxVoiceAddEdits { get; set; }

    /// <summary>The number of times that voices were added or edited.</summary>
    public int VoiceAddEditCounter { get; set; }

    /// <summary>The maximum number of professional voice clones.</summary>
    public int ProfessionalVoiceLimit { get; set; }

    /// <summary>Whether more voice slots can be bought.</summary>
    public bool CanExtendVoiceLimit { get; set; }

    /// <summary>Whether instant voice cloning is available.</summary>
    public bool CanUseInstantVoiceCloning { get; set; }

    /// <summary>Whether professional voice cloning is available.</summary>
    public bool CanUseProfessionalVoiceCloning { get; set; }

    /// <summary>The currency in which the subscription is billed.</summary>
    public AccountCurrency? Currency { get; set; }

    /// <summary>The amount due for credits used beyond the limit.</summary>
    public MoneyAmount? CurrentOverage { get; set; }

    /// <summary>The payment status of the subscription.</summary>
    public SubscriptionStatus Status { get; set; }

    /// <summary>The billing period of the subscription.</summary>
    public BillingPeriod? BillingPeriod { get; set; }

    /// <summary>The period after which the used credits are reset.</summary>
    public BillingPeriod? CharacterRefreshPeriod { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
