using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A try to verify the owner of a voice.</summary>
[DebuggerDisplay("{Date}: {IsAccepted}")]
public sealed class VoiceVerificationAttempt
{
    /// <summary>What was to be read out.</summary>
    public string? Text { get; set; }

    /// <summary>When it was made.</summary>
    [JsonPropertyName("date_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? Date { get; set; }

    /// <summary>Whether it was accepted.</summary>
    [JsonPropertyName("accepted")]
    public bool IsAccepted { get; set; }

    /// <summary>How alike the voices are.</summary>
    public double Similarity { get; set; }

    /// <summary>How far what was read out is from the text, in edits.</summary>
    public double LevenshteinDistance { get; set; }

    /// <summary>What was recorded.</summary>
    public VerificationRecording? Recording { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
