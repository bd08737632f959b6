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
    public string VoiceId
    {
        get;
        init => field = JsonRule.RequireId(value);
    } = string.Empty;

    /// <summary>The name of the voice.</summary>
    public string? Name { get; init; }

    /// <summary>The recordings the voice was made of.</summary>
    public IReadOnlyList<VoiceSample> Samples
    {
        get => field ?? [];
        init;
    }

    /// <summary>What kind of voice it is.</summary>
    public VoiceCategory Category { get; init; }

    /// <summary>How far its training has come.</summary>
    public VoiceFineTuning? FineTuning { get; init; }

    /// <summary>What the voice is like, by the name of the label, such as <c>accent</c>.</summary>
    public IReadOnlyDictionary<string, string> Labels
    {
        get => field ?? ReadOnlyDictionary<string, string>.Empty;
        init;
    }

    /// <summary>What the voice is like.</summary>
    public string? Description { get; init; }

    /// <summary>The address of a sample.</summary>
    public Uri? PreviewUrl { get; init; }

    /// <summary>The plans it can be used on.</summary>
    public IReadOnlyList<string> AvailableForTiers
    {
        get => field ?? [];
        init;
    }

    /// <summary>The settings of the voice.</summary>
    public VoiceSettings? Settings { get; init; }

    /// <summary>How it is shared in the library.</summary>
    public VoiceSharing? Sharing { get; init; }

    /// <summary>The ids of the models that speak it well.</summary>
    public IReadOnlyList<string> HighQualityBaseModelIds
    {
        get => field ?? [];
        init;
    }

    /// <summary>The languages in which it was verified to sound well.</summary>
    public IReadOnlyList<VerifiedVoiceLanguage> VerifiedLanguages
    {
        get => field ?? [];
        init;
    }

    /// <summary>The ids of the collections it is in.</summary>
    public IReadOnlyList<string> CollectionIds
    {
        get => field ?? [];
        init;
    }

    /// <summary>What the service does when the voice is used.</summary>
    public VoiceSafetyControl? SafetyControl { get; init; }

    /// <summary>Whether its owner was verified.</summary>
    [JsonPropertyName("voice_verification")]
    public VoiceVerification? Verification { get; init; }

    /// <summary>What the account may do with the voice.</summary>
    public string? PermissionOnResource { get; init; }

    /// <summary>Whether it belongs to the account.</summary>
    public bool? IsOwner { get; init; }

    /// <summary>Whether it is one of the older voices.</summary>
    public bool IsLegacy { get; init; }

    /// <summary>Whether it is a mix of other voices.</summary>
    public bool IsMixed { get; init; }

    /// <summary>When it was marked as a favourite.</summary>
    [JsonPropertyName("favorited_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? FavoritedAt { get; init; }

    /// <summary>When it was made.</summary>
    [JsonPropertyName("created_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Whether the account has it among its own voices.</summary>
    public bool? IsBookmarked { get; init; }

    /// <summary>How good its recordings are.</summary>
    public RecordingQuality? RecordingQuality { get; init; }

    /// <summary>Whether its labels were looked at.</summary>
    public LabellingStatus? LabellingStatus { get; init; }

    /// <summary>Why its recordings were judged so.</summary>
    public string? RecordingQualityReason { get; init; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
