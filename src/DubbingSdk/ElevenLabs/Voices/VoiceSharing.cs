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
    public VoiceSharingStatus Status { get; set; }

    /// <summary>The id of the history item that serves as sample.</summary>
    public string? HistoryItemSampleId { get; set; }

    /// <summary>When it was shared.</summary>
    [JsonPropertyName("date_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? Date { get; set; }

    /// <summary>The mail addresses of those it is shared with.</summary>
    public IReadOnlyList<string> WhitelistedEmails { get => field ?? []; set; }

    /// <summary>The id of the owner, as others see it.</summary>
    public string PublicOwnerId { get => field ?? string.Empty; set; }

    /// <summary>The id of the voice this is a copy of.</summary>
    public string OriginalVoiceId { get => field ?? string.Empty; set; }

    /// <summary>Whether the owner is paid for its use.</summary>
    public bool FinancialRewardsEnabled { get; set; }

    /// <summary>Whether accounts without a paid plan may use it.</summary>
    public bool FreeUsersAllowed { get; set; }

    /// <summary>Whether what it speaks is moderated.</summary>
    public bool LiveModerationEnabled { get; set; }

    /// <summary>What its use costs, as a multiple of the usual.</summary>
    public double? Rate { get; set; }

    /// <summary>What its use costs in money.</summary>
    public double? FiatRate { get; set; }

    /// <summary>How long the owner must wait to take it back, in days.</summary>
    public int NoticePeriod { get; set; }

    /// <summary>When it will be taken back.</summary>
    [JsonPropertyName("disable_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? DisableAt { get; set; }

    /// <summary>Whether it may be mixed with other voices.</summary>
    public bool VoiceMixingAllowed { get; set; }

    /// <summary>Whether the library features it.</summary>
    [JsonPropertyName("featured")]
    public bool IsFeatured { get; set; }

    /// <summary>What kind of voice it is.</summary>
    public VoiceCategory Category { get; set; }

    /// <summary>Whether the reader application offers it.</summary>
    public bool? ReaderAppEnabled { get; set; }

    /// <summary>The address of its picture.</summary>
    [JsonPropertyName("image_url")]
    public Uri? ImageUri { get; set; }

    /// <summary>Why it was banned.</summary>
    public string? BanReason { get; set; }

    /// <summary>The number of those who like it.</summary>
    public int LikedByCount { get; set; }

    /// <summary>The number of those who have added it.</summary>
    public int ClonedByCount { get; set; }

    /// <summary>The name in the library.</summary>
    public string? Name { get; set; }

    /// <summary>What the voice is like.</summary>
    public string? Description { get; set; }

    /// <summary>What the voice is like, by the name of the label.</summary>
    public IReadOnlyDictionary<string, string> Labels { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>How its review ended.</summary>
    public VoiceReviewStatus ReviewStatus { get; set; }

    /// <summary>What the review says.</summary>
    public string? ReviewMessage { get; set; }

    /// <summary>Whether the library lists it.</summary>
    public bool EnabledInLibrary { get; set; }

    /// <summary>The name of its owner on Instagram.</summary>
    public string? InstagramUsername { get; set; }

    /// <summary>The name of its owner on Twitter.</summary>
    public string? TwitterUsername { get; set; }

    /// <summary>The name of its owner on YouTube.</summary>
    public string? YoutubeUsername { get; set; }

    /// <summary>The name of its owner on TikTok.</summary>
    public string? TiktokUsername { get; set; }

    /// <summary>What moderation found.</summary>
    public VoiceModerationCheck? ModerationCheck { get; set; }

    /// <summary>What of the reader application it is restricted to.</summary>
    public IReadOnlyList<ReaderResource> ReaderRestrictedOn { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
