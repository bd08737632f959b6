using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>An earlier isolation.</summary>
[DebuggerDisplay("{Id}: {Title}")]
public sealed class IsolationHistoryItem
{
    /// <summary>The id of the item.</summary>
    [JsonRequired]
    public string Id { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The title of the item.</summary>
    public string? Title { get; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("created_at_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The format of the result.</summary>
    public string? Format { get; set; }

    /// <summary>The duration of the result.</summary>
    [JsonPropertyName("duration_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>The URI of the result; <see langword="null"/> until there is one.</summary>
    [JsonPropertyName("download_url")]
    public Uri? DownloadUri { get; set; }

    /// <summary>The URI of an icon.</summary>
    [JsonPropertyName("icon_url")]
    public Uri? IconUri { get; set; }

    /// <summary>The URI of the source, if it is a video.</summary>
    [JsonPropertyName("source_video_url")]
    public Uri? SourceVideoUri { get; set; }

    /// <summary>Whether the result is also available as a video.</summary>
    public bool SupportsVideo { get; set; }

    /// <summary>Whether the isolation is in progress.</summary>
    [JsonPropertyName("processing")]
    public bool IsProcessing { get; set; }

    /// <summary>Whether the service failed to create the video of the result.</summary>
    public bool VideoProcessingFailed { get; set; }

    /// <summary>The image of the item, as base64.</summary>
    [JsonPropertyName("preview_b64")]
    public string? PreviewImageBase64 { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
