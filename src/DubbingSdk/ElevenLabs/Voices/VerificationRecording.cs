using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A recording that verifies the owner of a voice.</summary>
[DebuggerDisplay("{RecordingId}")]
public sealed class VerificationRecording
{
    /// <summary>The id of the recording.</summary>
    public string RecordingId { get => field ?? string.Empty; set; }

    /// <summary>The media type of the recording.</summary>
    public string? MimeType { get; set; }

    /// <summary>The size of the recording, in bytes.</summary>
    public long SizeBytes { get; set; }

    /// <summary>The time of the upload.</summary>
    [JsonPropertyName("upload_date_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? UploadedAt { get; set; }

    /// <summary>The transcription of the recording.</summary>
    public string? Transcription { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
