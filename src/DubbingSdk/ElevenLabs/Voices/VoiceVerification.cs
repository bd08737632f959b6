using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Whether the owner of a voice was verified.</summary>
[DebuggerDisplay("{IsVerified}")]
public sealed class VoiceVerification
{
    /// <summary>Whether the owner must be verified.</summary>
    public bool RequiresVerification { get; set; }

    /// <summary>Whether the owner is verified.</summary>
    public bool IsVerified { get; set; }

    /// <summary>Why the owner could not be verified.</summary>
    public IReadOnlyList<string> VerificationFailures { get => field ?? []; set; }

    /// <summary>The number of tries.</summary>
    public int VerificationAttemptsCount { get; set; }

    /// <summary>The code of the language of the voice.</summary>
    public string? Language { get; set; }

    /// <summary>The tries.</summary>
    public IReadOnlyList<VoiceVerificationAttempt> VerificationAttempts { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
