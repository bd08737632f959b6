using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A recording that a voice was made of.</summary>
[DebuggerDisplay("{SampleId}: {FileName}")]
public sealed class VoiceSample
{
    /// <summary>The id of the recording.</summary>
    public string SampleId { get => field ?? string.Empty; set; }

    /// <summary>The name of the file.</summary>
    public string? FileName { get; set; }

    /// <summary>The media type of the file.</summary>
    public string? MimeType { get; set; }

    /// <summary>The length of the file in bytes.</summary>
    public long SizeBytes { get; set; }

    /// <summary>The checksum of the file.</summary>
    public string? Hash { get; set; }

    /// <summary>The length of the recording.</summary>
    [JsonPropertyName("duration_secs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Whether noise is removed from it.</summary>
    public bool? RemoveBackgroundNoise { get; set; }

    /// <summary>Whether the speech was isolated.</summary>
    public bool? HasIsolatedAudio { get; set; }

    /// <summary>Whether there is a preview of the isolated speech.</summary>
    public bool? HasIsolatedAudioPreview { get; set; }

    /// <summary>Who speaks in it.</summary>
    public SpeakerSeparation? SpeakerSeparation { get; set; }

    /// <summary>Where the part of it that is used begins.</summary>
    public int? TrimStart { get; set; }

    /// <summary>Where the part of it that is used ends.</summary>
    public int? TrimEnd { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
