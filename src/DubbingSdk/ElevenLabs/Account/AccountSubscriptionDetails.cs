using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A plan, what is left of it, and what is to be paid for it.</summary>
[DebuggerDisplay("{Tier}: {CharacterCount} of {CharacterLimit}")]
public sealed class AccountSubscriptionDetails
{
    /// <summary>The plan, one of <see cref="SubscriptionTier"/> or another one.</summary>
    public SubscriptionTier Tier { get; set; }

    /// <summary>The credits used since the last reset.</summary>
    public long CharacterCount { get; set; }

    /// <summary>The credits that can be used until the next reset.</summary>
    public long CharacterLimit { get; set; }

    /// <summary>The most credits that can be used beyond the limit.</summary>
    public long? MaxCharacterLimitExtension { get; set; }

    /// <summary>The most credits that can be used beyond the limit, which may be without limit.</summary>
    public CreditLimitExtension? MaxCreditLimitExtension { get; set; }

    /// <summary>Whether the plan lets credits be used beyond the limit.</summary>
    public bool CanExtendCharacterLimit { get; set; }

    /// <summary>Whether the account lets credits be used beyond the limit.</summary>
    [JsonPropertyName("allowed_to_extend_character_limit")]
    public bool IsAllowedToExtendCharacterLimit { get; set; }

    /// <summary>When the credits are counted anew.</summary>
    [JsonPropertyName("next_character_count_reset_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? NextCharacterCountReset { get; set; }

    /// <summary>The number of voices there are.</summary>
    public int VoiceSlotsUsed { get; set; }

    /// <summary>The number of professional clones there are.</summary>
    public int ProfessionalVoiceSlotsUsed { get; set; }

    /// <summary>The number of professional clones there are in the whole workspace.</summary>
    public int ProfessionalVoiceSlotsUsedInWorkspace { get; set; }

    /// <summary>The most voices there can be.</summary>
    public int VoiceLimit { get; set; }

    /// <summary>The most times that voices can be added or changed.</summary>
    public int? MaxVoiceAddEdits { get; set; }

    /// <summary>How often voices were added or changed.</summary>
    public int VoiceAddEditCounter { get; set; }

    /// <summary>The most professional clones there can be.</summary>
    public int ProfessionalVoiceLimit { get; set; }

    /// <summary>Whether more voices can be bought.</summary>
    public bool CanExtendVoiceLimit { get; set; }

    /// <summary>Whether voices can be cloned at once.</summary>
    public bool CanUseInstantVoiceCloning { get; set; }

    /// <summary>Whether voices can be cloned professionally.</summary>
    public bool CanUseProfessionalVoiceCloning { get; set; }

    /// <summary>The currency that is paid in.</summary>
    public AccountCurrency? Currency { get; set; }

    /// <summary>What is due for credits used beyond the limit.</summary>
    public MoneyAmount? CurrentOverage { get; set; }

    /// <summary>Whether the plan is paid for.</summary>
    public SubscriptionStatus Status { get; set; }

    /// <summary>How often the plan is paid for.</summary>
    public BillingPeriod? BillingPeriod { get; set; }

    /// <summary>How often the credits are counted anew.</summary>
    public BillingPeriod? CharacterRefreshPeriod { get; set; }

    /// <summary>The next invoice.</summary>
    public AccountInvoice? NextInvoice { get; set; }

    /// <summary>The invoices that are not paid.</summary>
    public IReadOnlyList<AccountInvoice> OpenInvoices { get => field ?? []; set; }

    /// <summary>Whether there are invoices that are not paid.</summary>
    public bool HasOpenInvoices { get; set; }

    /// <summary>What the plan will change to; <see langword="null"/> when it stays.</summary>
    public PendingSubscriptionChange? PendingChange { get; set; }

    /// <summary>Whether the coupon for the Starter plan was used.</summary>
    public bool HasUsedStarterCouponOnAccount { get; set; }

    /// <summary>Whether the coupon for the Creator plan was used.</summary>
    public bool HasUsedCreatorCouponOnAccount { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
