using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The user that owns an API key.</summary>
[DebuggerDisplay("{UserId}")]
public sealed class AccountUser
{
    /// <summary>The id of the user.</summary>
    [JsonRequired]
    public string UserId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The subscription of the user.</summary>
    public AccountSubscription? Subscription { get; set; }

    /// <summary>Whether the user is new. Deprecated by the service.</summary>
    public bool IsNewUser { get; set; }

    /// <summary>Whether the user can choose delayed payment methods. Deprecated by the service.</summary>
    public bool CanUseDelayedPaymentMethods { get; set; }

    /// <summary>Whether the user has completed the onboarding.</summary>
    public bool IsOnboardingCompleted { get; set; }

    /// <summary>Whether the user has completed the onboarding checklist.</summary>
    public bool IsOnboardingChecklistCompleted { get; set; }

    /// <summary>Whether the user has compliance terms to accept.</summary>
    public bool ShowComplianceTerms { get; set; }

    /// <summary>The first name of the user.</summary>
    public string? FirstName { get; set; }

    /// <summary>Whether the service stores only a hash of the API key.</summary>
    public bool IsApiKeyHashed { get; set; }

    /// <summary>The last characters of the API key, to identify it by.</summary>
    [JsonPropertyName("xi_api_key_preview")]
    public string? ApiKeyPreview { get; set; }

    /// <summary>The code of the user's referral link.</summary>
    public string? ReferralLinkCode { get; set; }

    /// <summary>The user's default PartnerStack referral link.</summary>
    public string? PartnerstackPartnerDefaultLink { get; set; }

    /// <summary>The time of registration.</summary>
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The role of the user in the workspace.</summary>
    public SeatType SeatType { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
