using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How a voice is shared in the library.</summary>
[DebuggerDisplay("{Name}: {Status}")]
public sealed class VoiceSharing
{
    /// <summary>Whether it is shared.</summary>
    public VoiceSharingStatus Status { get; init; }

    /// <summary>The id of the history item that serves as sample.</summary>
    public string? HistoryItemSampleId { get; init; }

    /// <summary>When it was shared.</summary>
    [JsonPropertyName("date_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? Date { get; init; }

    /// <summary>The mail addresses of those it is shared with.</summary>
    public IReadOnlyList<string> WhitelistedEmails
    {
        get => field ?? [];
        init;
    }

    /// <summary>The id of the owner, as others see it.</summary>
    public string PublicOwnerId
    {
        get => field ?? string.Empty;
        init;
    }

    /// <summary>The id of the voice this is a copy of.</summary>
    public string OriginalVoiceId
    {
        get => field ?? string.Empty;
        init;
    }

    /// <summary>Whether the owner is paid for its use.</summary>
    public bool FinancialRewardsEnabled { get; init; }

    /// <summary>Whether accounts without a paid plan may use it.</summary>
    public bool FreeUsersAllowed { get; init; }

    /// <summary>Whether what it speaks is moderated.</summary>
    public bool LiveModerationEnabled { get; init; }

    /// <summary>What its use costs, as a multiple of the usual.</summary>
    public double? Rate { get; init; }

    /// <summary>What its use costs in money.</summary>
    public double? FiatRate { get; init; }

    /// <summary>How long the owner must wait to take it back, in days.</summary>
    public int NoticePeriod { get; init; }

    /// <summary>When it will be taken back.</summary>
    [JsonPropertyName("disable_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? DisableAt { get; init; }

    /// <summary>Whether it may be mixed with other voices.</summary>
    public bool VoiceMixingAllowed { get; init; }

    /// <summary>Whether the library features it.</summary>
    [JsonPropertyName("featured")]
    public bool IsFeatured { get; init; }

    /// <summary>What kind of voice it is.</summary>
    public VoiceCategory Category { get; init; }

    /// <summary>Whether the reader application offers it.</summary>
    public bool? ReaderAppEnabled { get; init; }

    /// <summary>The address of its picture.</summary>
    public Uri? ImageUrl { get; init; }

    /// <summary>Why it was banned.</summary>
    public string? BanReason { get; init; }

    /// <summary>The number of those who like it.</summary>
    public int LikedByCount { get; init; }

    /// <summary>The number of those who have added it.</summary>
    public int ClonedByCount { get; init; }

    /// <summary>The name in the library.</summary>
    public string? Name { get; init; }

    /// <summary>What the voice is like.</summary>
    public string? Description { get; init; }

    /// <summary>What the voice is like, by the name of the label.</summary>
    public IReadOnlyDictionary<string, string> Labels
    {
        get => field ?? ReadOnlyDictionary<string, string>.Empty;
        init;
    }

    /// <summary>How its review ended.</summary>
    public VoiceReviewStatus ReviewStatus { get; init; }

    /// <summary>What the review says.</summary>
    public string? ReviewMessage { get; init; }

    /// <summary>Whether the library lists it.</summary>
    public bool EnabledInLibrary { get; init; }

    /// <summary>The name of its owner on Instagram.</summary>
    public string? InstagramUsername { get; init; }

    /// <summary>The name of its owner on Twitter.</summary>
    public string? TwitterUsername { get; init; }

    /// <summary>The name of its owner on YouTube.</summary>
    public string? YoutubeUsername { get; init; }

    /// <summary>The name of its owner on TikTok.</summary>
    public string? TiktokUsername { get; init; }

    /// <summary>What moderation found.</summary>
    public VoiceModerationCheck? ModerationCheck { get; init; }

    /// <summary>What of the reader application it is restricted to.</summary>
    public IReadOnlyList<ReaderResource> ReaderRestrictedOn
    {
        get => field ?? [];
        init;
    }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
