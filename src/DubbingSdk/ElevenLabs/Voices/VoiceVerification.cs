using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The verification of the owner of a voice.</summary>
[DebuggerDisplay("{IsVerified}")]
public sealed class VoiceVerification
{
    /// <summary>Whether the owner must be verified.</summary>
    public bool RequiresVerification { get; set; }

    /// <summary>Whether the owner is verified.</summary>
    public bool IsVerified { get; set; }

    /// <summary>The reasons why the owner could not be verified.</summary>
    public IReadOnlyList<string> VerificationFailures { get => field ?? []; set; }

    /// <summary>The number of attempts to verify the owner.</summary>
    public int VerificationAttemptsCount { get; set; }

    /// <summary>The code of the language of the voice.</summary>
    public string? Language { get; set; }

    /// <summary>The attempts to verify the owner.</summary>
    public IReadOnlyList<VoiceVerificationAttempt> VerificationAttempts { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
