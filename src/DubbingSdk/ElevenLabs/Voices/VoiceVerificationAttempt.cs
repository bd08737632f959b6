using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>An attempt to verify the owner of a voice.</summary>
[DebuggerDisplay("{Date}: {IsAccepted}")]
public sealed class VoiceVerificationAttempt
{
    /// <summary>The text to read aloud.</summary>
    public string? Text { get; set; }

    /// <summary>The time of the attempt.</summary>
    [JsonPropertyName("date_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? Date { get; set; }

    /// <summary>Whether the attempt was accepted.</summary>
    [JsonPropertyName("accepted")]
    public bool IsAccepted { get; set; }

    /// <summary>The similarity of the voices. The service does not document the range.</summary>
    public double Similarity { get; set; }

    /// <summary>The edit distance between the spoken text and <see cref="Text"/>. The service does not document whether it is relative.</summary>
    public double LevenshteinDistance { get; set; }

    /// <summary>The recording of the attempt.</summary>
    public VerificationRecording? Recording { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
