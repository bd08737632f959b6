using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A file that the service keeps.</summary>
[DebuggerDisplay("{ContentType}, {Duration}")]
public sealed class DubbingMediaReference
{
    /// <summary>The name of the file within the storage.</summary>
    [JsonPropertyName("src")]
    public string? Source { get; set; }

    /// <summary>The media type of the file.</summary>
    public string? ContentType { get; set; }

    /// <summary>The name of the storage.</summary>
    public string? BucketName { get; set; }

    /// <summary>The part of the name that cannot be guessed.</summary>
    public string? RandomPathSlug { get; set; }

    /// <summary>The length of the media.</summary>
    [JsonPropertyName("duration_secs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; set; }

    /// <summary>Whether it is audio alone.</summary>
    public bool IsAudio { get; set; }

    /// <summary>The signed address of the file. It is a credential by itself, and expires: read it anew before a download with <see cref="DubbingServiceClient.DownloadAsync"/>.</summary>
    [JsonPropertyName("url")]
    public Uri? Uri { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
