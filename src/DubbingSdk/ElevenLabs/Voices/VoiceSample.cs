using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A recording that a voice was made of.</summary>
[DebuggerDisplay("{SampleId}: {FileName}")]
public sealed class VoiceSample
{
    /// <summary>The id of the recording.</summary>
    public string SampleId
    {
        get => field ?? string.Empty;
        init;
    }

    /// <summary>The name of the file.</summary>
    public string? FileName { get; init; }

    /// <summary>The media type of the file.</summary>
    public string? MimeType { get; init; }

    /// <summary>The length of the file in bytes.</summary>
    public long SizeBytes { get; init; }

    /// <summary>The checksum of the file.</summary>
    public string? Hash { get; init; }

    /// <summary>The length of the recording.</summary>
    [JsonPropertyName("duration_secs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; init; }

    /// <summary>Whether noise is removed from it.</summary>
    public bool? RemoveBackgroundNoise { get; init; }

    /// <summary>Whether the speech was isolated.</summary>
    public bool? HasIsolatedAudio { get; init; }

    /// <summary>Whether there is a preview of the isolated speech.</summary>
    public bool? HasIsolatedAudioPreview { get; init; }

    /// <summary>Who speaks in it.</summary>
    public SpeakerSeparation? SpeakerSeparation { get; init; }

    /// <summary>Where the part of it that is used begins.</summary>
    public int? TrimStart { get; init; }

    /// <summary>Where the part of it that is used ends.</summary>
    public int? TrimEnd { get; init; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
