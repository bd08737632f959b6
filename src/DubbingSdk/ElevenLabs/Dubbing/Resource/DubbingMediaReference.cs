using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A file in the storage of the service.</summary>
[DebuggerDisplay("{ContentType}, {Duration}")]
public sealed class DubbingMediaReference
{
    /// <summary>The path of the file in the storage bucket.</summary>
    [JsonPropertyName("src")]
    public string? Source { get; set; }

    /// <summary>The media type of the file.</summary>
    public string? ContentType { get; set; }

    /// <summary>The name of the storage bucket.</summary>
    public string? BucketName { get; set; }

    /// <summary>The random part of the path.</summary>
    public string? RandomPathSlug { get; set; }

    /// <summary>The duration of the media.</summary>
    [JsonPropertyName("duration_secs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; set; }

    /// <summary>Whether the file holds only audio.</summary>
    public bool IsAudio { get; set; }

    /// <summary>The signed URI of the file, a credential that expires. Get the resource again for a new one before a download with <see cref="DubbingServiceClient.DownloadAsync"/>.</summary>
    [JsonPropertyName("url")]
    public Uri? Uri { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
