using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The user that a key belongs to.</summary>
[DebuggerDisplay("{UserId}")]
public sealed class AccountUser
{
    /// <summary>The id of the user.</summary>
    [JsonRequired]
    public string UserId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The plan and what is left of it.</summary>
    public AccountSubscription? Subscription { get; set; }

    /// <summary>Whether the user is new. The service has deprecated it.</summary>
    public bool IsNewUser { get; set; }

    /// <summary>Whether ways to pay later are open to the user. The service has deprecated it.</summary>
    public bool CanUseDelayedPaymentMethods { get; set; }

    /// <summary>Whether the introduction was gone through.</summary>
    public bool IsOnboardingCompleted { get; set; }

    /// <summary>Whether the first steps were taken.</summary>
    public bool IsOnboardingChecklistCompleted { get; set; }

    /// <summary>Whether the user has terms to agree to.</summary>
    public bool ShowComplianceTerms { get; set; }

    /// <summary>The first name of the user.</summary>
    public string? FirstName { get; set; }

    /// <summary>Whether the service keeps a hash of the key alone.</summary>
    public bool IsApiKeyHashed { get; set; }

    /// <summary>The end of the key, to recognise it by.</summary>
    [JsonPropertyName("xi_api_key_preview")]
    public string? ApiKeyPreview { get; set; }

    /// <summary>The code of the link by which the user brings in others.</summary>
    public string? ReferralLinkCode { get; set; }

    /// <summary>The link by which the user brings in others as a partner.</summary>
    public string? PartnerstackPartnerDefaultLink { get; set; }

    /// <summary>When the user was registered.</summary>
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The role of the user in the workspace.</summary>
    public SeatType SeatType { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
