using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The fine-tuning of a voice.</summary>
[DebuggerDisplay("{State.Count} models")]
public sealed class VoiceFineTuning
{
    /// <summary>Whether the account may fine-tune the voice.</summary>
    public bool IsAllowedToFineTune { get; set; }

    /// <summary>The state, by model id.</summary>
    public IReadOnlyDictionary<string, FineTuningState> State { get => field ?? ReadOnlyDictionary<string, FineTuningState>.Empty; set; }

    /// <summary>The reasons why the owner could not be verified.</summary>
    public IReadOnlyList<string> VerificationFailures { get => field ?? []; set; }

    /// <summary>The number of attempts to verify the owner.</summary>
    public int VerificationAttemptsCount { get; set; }

    /// <summary>Whether a manual verification was requested.</summary>
    public bool ManualVerificationRequested { get; set; }

    /// <summary>The code of the language of the voice.</summary>
    public string? Language { get; set; }

    /// <summary>The progress, by model id. The service does not document the range; 0 to 1 is assumed.</summary>
    public IReadOnlyDictionary<string, double> Progress { get => field ?? ReadOnlyDictionary<string, double>.Empty; set; }

    /// <summary>The messages of the service, by model id.</summary>
    [JsonPropertyName("message")]
    public IReadOnlyDictionary<string, string> Messages { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The duration of the recordings used for fine-tuning.</summary>
    [JsonPropertyName("dataset_duration_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? DatasetDuration { get; set; }

    /// <summary>The attempts to verify the owner.</summary>
    public IReadOnlyList<VoiceVerificationAttempt> VerificationAttempts { get => field ?? []; set; }

    /// <summary>The ids of the slices of the recordings used for fine-tuning.</summary>
    public IReadOnlyList<string> SliceIds { get => field ?? []; set; }

    /// <summary>The request for a manual verification of the owner.</summary>
    public ManualVerification? ManualVerification { get; set; }

    /// <summary>The maximum number of attempts to verify the owner.</summary>
    public int? MaxVerificationAttempts { get; set; }

    /// <summary>The time at which the number of attempts is reset.</summary>
    [JsonPropertyName("next_max_verification_attempts_reset_unix_ms")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? NextVerificationAttemptsReset { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
