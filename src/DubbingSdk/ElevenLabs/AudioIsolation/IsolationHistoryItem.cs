using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>An isolation that was made before.</summary>
[DebuggerDisplay("{Id}: {Title}")]
public sealed class IsolationHistoryItem
{
    /// <summary>The id of the item.</summary>
    [JsonRequired]
    public string Id { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The title of the item.</summary>
    public string? Title { get; set; }

    /// <summary>When it was made.</summary>
    [JsonPropertyName("created_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The form of the result.</summary>
    public string? Format { get; set; }

    /// <summary>The length of the result.</summary>
    [JsonPropertyName("duration_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>The address of the result; <see langword="null"/> while there is none.</summary>
    [JsonPropertyName("download_url")]
    public Uri? DownloadUri { get; set; }

    /// <summary>The address of an icon.</summary>
    [JsonPropertyName("icon_url")]
    public Uri? IconUri { get; set; }

    /// <summary>The address of the video that was sent, if it was one.</summary>
    [JsonPropertyName("source_video_url")]
    public Uri? SourceVideoUri { get; set; }

    /// <summary>Whether the result is there as a video too.</summary>
    public bool SupportsVideo { get; set; }

    /// <summary>Whether the work still goes on.</summary>
    [JsonPropertyName("processing")]
    public bool IsProcessing { get; set; }

    /// <summary>Whether the result could not be made as a video.</summary>
    public bool VideoProcessingFailed { get; set; }

    /// <summary>The image beside the item, as base64.</summary>
    [JsonPropertyName("preview_b64")]
    public string? PreviewImageBase64 { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
