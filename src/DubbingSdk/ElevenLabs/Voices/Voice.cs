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

    /// <summary>The recordings the voice was made of.</summary>
    public IReadOnlyList<VoiceSample> Samples { get => field ?? []; set; }

    /// <summary>What kind of voice it is.</summary>
    public VoiceCategory Category { get; set; }

    /// <summary>How far its training has come.</summary>
    public VoiceFineTuning? FineTuning { get; set; }

    /// <summary>What the voice is like, by the name of the label, such as <c>accent</c>.</summary>
    public IReadOnlyDictionary<string, string> Labels { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>What the voice is like.</summary>
    public string? Description { get; set; }

    /// <summary>The address of a sample.</summary>
    [JsonPropertyName("preview_url")]
    public Uri? PreviewUri { get; set; }

    /// <summary>The plans it can be used on.</summary>
    public IReadOnlyList<string> AvailableForTiers { get => field ?? []; set; }

    /// <summary>The settings of the voice.</summary>
    public VoiceSettings? Settings { get; set; }

    /// <summary>How it is shared in the library.</summary>
    public VoiceSharing? Sharing { get; set; }

    /// <summary>The ids of the models that speak it well.</summary>
    public IReadOnlyList<string> HighQualityBaseModelIds { get => field ?? []; set; }

    /// <summary>The languages in which it was verified to sound well.</summary>
    public IReadOnlyList<VerifiedVoiceLanguage> VerifiedLanguages { get => field ?? []; set; }

    /// <summary>The ids of the collections it is in.</summary>
    public IReadOnlyList<string> CollectionIds { get => field ?? []; set; }

    /// <summary>What the service does when the voice is used.</summary>
    public VoiceSafetyControl? SafetyControl { get; set; }

    /// <summary>Whether its owner was verified.</summary>
    [JsonPropertyName("voice_verification")]
    public VoiceVerification? Verification { get; set; }

    /// <summary>What the account may do with the voice.</summary>
    public string? PermissionOnResource { get; set; }

    /// <summary>Whether it belongs to the account.</summary>
    public bool? IsOwner { get; set; }

    /// <summary>Whether it is one of the older voices.</summary>
    public bool IsLegacy { get; set; }

    /// <summary>Whether it is a mix of other voices.</summary>
    public bool IsMixed { get; set; }

    /// <summary>When it was marked as a favourite.</summary>
    [JsonPropertyName("favorited_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? FavoritedAt { get; set; }

    /// <summary>When it was made.</summary>
    [JsonPropertyName("created_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Whether the account has it among its own voices.</summary>
    public bool? IsBookmarked { get; set; }

    /// <summary>How good its recordings are.</summary>
    public RecordingQuality? RecordingQuality { get; set; }

    /// <summary>Whether its labels were looked at.</summary>
    public LabellingStatus? LabellingStatus { get; set; }

    /// <summary>Why its recordings were judged so.</summary>
    public string? RecordingQualityReason { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
