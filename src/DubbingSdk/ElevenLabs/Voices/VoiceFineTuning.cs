using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far the training of a voice has come.</summary>
[DebuggerDisplay("{State.Count} models")]
public sealed class VoiceFineTuning
{
    /// <summary>Whether the account may train the voice.</summary>
    public bool IsAllowedToFineTune { get; set; }

    /// <summary>The state, by the id of the model.</summary>
    public IReadOnlyDictionary<string, FineTuningState> State { get => field ?? ReadOnlyDictionary<string, FineTuningState>.Empty; set; }

    /// <summary>Why the owner could not be verified.</summary>
    public IReadOnlyList<string> VerificationFailures { get => field ?? []; set; }

    /// <summary>The number of tries to verify the owner.</summary>
    public int VerificationAttemptsCount { get; set; }

    /// <summary>Whether somebody was asked to verify the owner.</summary>
    public bool ManualVerificationRequested { get; set; }

    /// <summary>The code of the language of the voice.</summary>
    public string? Language { get; set; }

    /// <summary>How much is done, from 0 to 1, by the id of the model.</summary>
    public IReadOnlyDictionary<string, double> Progress { get => field ?? ReadOnlyDictionary<string, double>.Empty; set; }

    /// <summary>What the service says of it, by the id of the model.</summary>
    [JsonPropertyName("message")]
    public IReadOnlyDictionary<string, string> Messages { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The length of the recordings it is trained with.</summary>
    [JsonPropertyName("dataset_duration_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? DatasetDuration { get; set; }

    /// <summary>The tries to verify the owner.</summary>
    public IReadOnlyList<VoiceVerificationAttempt> VerificationAttempts { get => field ?? []; set; }

    /// <summary>The ids of the pieces it is trained with.</summary>
    public IReadOnlyList<string> SliceIds { get => field ?? []; set; }

    /// <summary>What was handed in for somebody to verify the owner.</summary>
    public ManualVerification? ManualVerification { get; set; }

    /// <summary>The number of tries there are.</summary>
    public int? MaxVerificationAttempts { get; set; }

    /// <summary>When the tries are counted anew.</summary>
    [JsonPropertyName("next_max_verification_attempts_reset_unix_ms")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? NextVerificationAttemptsReset { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
