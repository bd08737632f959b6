using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How a voice is shared in the voice library.</summary>
[DebuggerDisplay("{Name}: {Status}")]
public sealed class VoiceSharing
{
    /// <summary>The sharing status.</summary>
    public VoiceSharingStatus Status { get; set; }

    /// <summary>The id of the history item that serves as a sample.</summary>
    public string? HistoryItemSampleId { get; set; }

    /// <summary>The time of sharing.</summary>
    [JsonPropertyName("date_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? Date { get; set; }

    /// <summary>The email addresses of the users that the voice is shared with.</summary>
    public IReadOnlyList<string> WhitelistedEmails { get => field ?? []; set; }

    /// <summary>The public id of the owner.</summary>
    public string PublicOwnerId { get => field ?? string.Empty; set; }

    /// <summary>The id of the voice that this voice is a copy of.</summary>
    public string OriginalVoiceId { get => field ?? string.Empty; set; }

    /// <summary>Whether the owner is rewarded for the use of the voice.</summary>
    public bool FinancialRewardsEnabled { get; set; }

    /// <summary>Whether accounts on the free plan may use the voice.</summary>
    public bool FreeUsersAllowed { get; set; }

    /// <summary>Whether the speech of the voice is moderated live.</summary>
    public bool LiveModerationEnabled { get; set; }

    /// <summary>The rate of the voice, presumably a multiple of the regular cost. The service does not document the unit.</summary>
    public double? Rate { get; set; }

    /// <summary>The rate of the voice in money. The service does not document the unit.</summary>
    public double? FiatRate { get; set; }

    /// <summary>The notice that the owner must give before withdrawing the voice, presumably in days. The service does not document the unit.</summary>
    public int NoticePeriod { get; set; }

    /// <summary>The time at which the voice will be withdrawn.</summary>
    [JsonPropertyName("disable_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? DisableAt { get; set; }

    /// <summary>Whether the voice may be mixed with other voices.</summary>
    public bool VoiceMixingAllowed { get; set; }

    /// <summary>Whether the voice library features the voice.</summary>
    [JsonPropertyName("featured")]
    public bool IsFeatured { get; set; }

    /// <summary>The category of the voice.</summary>
    public VoiceCategory Category { get; set; }

    /// <summary>Whether the reader application offers the voice.</summary>
    public bool? ReaderAppEnabled { get; set; }

    /// <summary>The URI of the image of the voice.</summary>
    [JsonPropertyName("image_url")]
    public Uri? ImageUri { get; set; }

    /// <summary>The reason why the voice was banned.</summary>
    public string? BanReason { get; set; }

    /// <summary>The number of users who like the voice.</summary>
    public int LikedByCount { get; set; }

    /// <summary>The number of users who have added the voice.</summary>
    public int ClonedByCount { get; set; }

    /// <summary>The name in the voice library.</summary>
    public string? Name { get; set; }

    /// <summary>The description in the voice library.</summary>
    public string? Description { get; set; }

    /// <summary>The labels of the voice, by name.</summary>
    public IReadOnlyDictionary<string, string> Labels { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The review status.</summary>
    public VoiceReviewStatus ReviewStatus { get; set; }

    /// <summary>The message of the review.</summary>
    public string? ReviewMessage { get; set; }

    /// <summary>Whether the voice library lists the voice.</summary>
    public bool EnabledInLibrary { get; set; }

    /// <summary>The Instagram username of the owner.</summary>
    public string? InstagramUsername { get; set; }

    /// <summary>The Twitter username of the owner.</summary>
    public string? TwitterUsername { get; set; }

    /// <summary>The YouTube username of the owner.</summary>
    public string? YoutubeUsername { get; set; }

    /// <summary>The TikTok username of the owner.</summary>
    public string? TiktokUsername { get; set; }

    /// <summary>The result of the moderation.</summary>
    public VoiceModerationCheck? ModerationCheck { get; set; }

    /// <summary>The resources of the reader application that the voice is restricted to.</summary>
    public IReadOnlyList<ReaderResource> ReaderRestrictedOn { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
