using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>Something that was made: the service sends it as a text or as an object.</summary>
[DebuggerDisplay("{FileName}")]
public sealed class SegmindOutput
{
    /// <summary>The text, if the service sent one: most often an address.</summary>
    [JsonIgnore]
    public string? Text { get; set; }

    /// <summary>The address of the file.</summary>
    [JsonPropertyName("url")]
    public Uri? Uri { get; set; }

    /// <summary>The address of the file, if it is a video.</summary>
    [JsonPropertyName("video_url")]
    public Uri? VideoUri { get; set; }

    /// <summary>The address of the file, if it is audio.</summary>
    [JsonPropertyName("audio_url")]
    public Uri? AudioUri { get; set; }

    /// <summary>The media type of the file.</summary>
    public string? ContentType { get; set; }

    /// <summary>The name of the file.</summary>
    public string? FileName { get; set; }

    /// <summary>The length of the file, as the service words it.</summary>
    public string? FileSize { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    internal Uri? FindAddress() => new[] { WebAddress.Find(Text), Uri, VideoUri, AudioUri }.OfType<Uri>().FirstOrDefault(WebAddress.IsFetchable);
}
