using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A recording that a voice was created from.</summary>
[DebuggerDisplay("{SampleId}: {FileName}")]
public sealed class VoiceSample
{
    /// <summary>The id of the recording.</summary>
    public string SampleId { get => field ?? string.Empty; set; }

    /// <summary>The name of the file.</summary>
    public string? FileName { get; set; }

    /// <summary>The media type of the file.</summary>
    public string? MimeType { get; set; }

    /// <summary>The size of the file, in bytes.</summary>
    public long SizeBytes { get; set; }

    /// <summary>The checksum of the file.</summary>
    public string? Hash { get; set; }

    /// <summary>The duration of the recording.</summary>
    [JsonPropertyName("duration_secs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Whether background noise is removed from the recording.</summary>
    public bool? RemoveBackgroundNoise { get; set; }

    /// <summary>Whether the speech of the recording was isolated.</summary>
    public bool? HasIsolatedAudio { get; set; }

    /// <summary>Whether a preview of the isolated speech is available.</summary>
    public bool? HasIsolatedAudioPreview { get; set; }

    /// <summary>The separation of the speakers in the recording.</summary>
    public SpeakerSeparation? SpeakerSeparation { get; set; }

    /// <summary>The start of the part of the recording that is used. The service does not document the unit.</summary>
    public int? TrimStart { get; set; }

    /// <summary>The end of the part of the recording that is used. The service does not document the unit.</summary>
    public int? TrimEnd { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
