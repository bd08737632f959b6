using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What was recorded to verify the owner of a voice.</summary>
[DebuggerDisplay("{RecordingId}")]
public sealed class VerificationRecording
{
    /// <summary>The id of the recording.</summary>
    public string RecordingId { get => field ?? string.Empty; set; }

    /// <summary>The media type of the recording.</summary>
    public string? MimeType { get; set; }

    /// <summary>The length of the recording in bytes.</summary>
    public long SizeBytes { get; set; }

    /// <summary>When it was sent.</summary>
    [JsonPropertyName("upload_date_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? UploadedAt { get; set; }

    /// <summary>What was read out.</summary>
    public string? Transcription { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
