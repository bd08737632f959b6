using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A voice.</summary>
[DebuggerDisplay("{VoiceId}: {Name}")]
public sealed class Voice
{
    /// <summary>The id of the voice.</summary>
    [JsonRequired]
    public string VoiceId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The name of the voice.</summary>
    public string? Name { get; set; }

    /// <summary>The recordings that the voice was created from.</summary>
    public IReadOnlyList<VoiceSample> Samples { get => field ?? []; set; }

    /// <summary>The category of the voice.</summary>
    public VoiceCategory Category { get; set; }

    /// <summary>The fine-tuning of the voice.</summary>
    public VoiceFineTuning? FineTuning { get; set; }

    /// <summary>The labels of the voice, by name, such as <c>accent</c>.</summary>
    public IReadOnlyDictionary<string, string> Labels { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The description of the voice.</summary>
    public string? Description { get; set; }

    /// <summary>The URI of a sample.</summary>
    [JsonPropertyName("preview_url")]
    public Uri? PreviewUri { get; set; }

    /// <summary>The plans on which the voice is available.</summary>
    public IReadOnlyList<string> AvailableForTiers { get => field ?? []; set; }

    /// <summary>The settings of the voice.</summary>
    public VoiceSettings? Settings { get; set; }

    /// <summary>How the voice is shared in the voice library.</summary>
    public VoiceSharing? Sharing { get; set; }

    /// <summary>The ids of the models that give the voice high quality.</summary>
    public IReadOnlyList<string> HighQualityBaseModelIds { get => field ?? []; set; }

    /// <summary>The languages for which the quality of the voice is verified.</summary>
    public IReadOnlyList<VerifiedVoiceLanguage> VerifiedLanguages { get => field ?? []; set; }

    /// <summary>The ids of the collections that contain the voice.</summary>
    public IReadOnlyList<string> CollectionIds { get => field ?? []; set; }

    /// <summary>The restriction that the service applies to the use of the voice.</summary>
    public VoiceSafetyControl? SafetyControl { get; set; }

    /// <summary>The verification of the owner of the voice.</summary>
    [JsonPropertyName("voice_verification")]
    public VoiceVerification? Verification { get; set; }

    /// <summary>The permission of the account on the voice.</summary>
    public string? PermissionOnResource { get; set; }

    /// <summary>Whether the account owns the voice.</summary>
    public bool? IsOwner { get; set; }

    /// <summary>Whether the voice is a legacy voice.</summary>
    public bool IsLegacy { get; set; }

    /// <summary>Whether the voice is a mix of other voices.</summary>
    public bool IsMixed { get; set; }

    /// <summary>The time at which the voice was marked as a favorite.</summary>
    [JsonPropertyName("favorited_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? FavoritedAt { get; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("created_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Whether the account has bookmarked the voice.</summary>
    public bool? IsBookmarked { get; set; }

    /// <summary>The quality of the recordings.</summary>
    public RecordingQuality? RecordingQuality { get; set; }

    /// <summary>The review status of the labels.</summary>
    public LabellingStatus? LabellingStatus { get; set; }

    /// <summary>The reason for the rating of the recordings.</summary>
    public string? RecordingQualityReason { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
