using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Whether the owner of a voice was verified.</summary>
[DebuggerDisplay("{IsVerified}")]
public sealed class VoiceVerification
{
    /// <summary>Whether the owner must be verified.</summary>
    public bool RequiresVerification { get; init; }

    /// <summary>Whether the owner is verified.</summary>
    public bool IsVerified { get; init; }

    /// <summary>Why the owner could not be verified.</summary>
    public IReadOnlyList<string> VerificationFailures
    {
        get => field ?? [];
        init;
    }

    /// <summary>The number of tries.</summary>
    public int VerificationAttemptsCount { get; init; }

    /// <summary>The code of the language of the voice.</summary>
    public string? Language { get; init; }

    /// <summary>The tries.</summary>
    public IReadOnlyList<VoiceVerificationAttempt> VerificationAttempts
    {
        get => field ?? [];
        init;
    }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
