using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>An output of a dub, which the service returns as a text or as an object.</summary>
[DebuggerDisplay("{FileName}")]
public sealed class SegmindOutput
{
    /// <summary>The text, where the service returned a text: usually a URI.</summary>
    [JsonIgnore]
    public string? Text { get; set; }

    /// <summary>The URI of the file.</summary>
    [JsonPropertyName("url")]
    public Uri? Uri { get; set; }

    /// <summary>The URI of the file, for a video.</summary>
    [JsonPropertyName("video_url")]
    public Uri? VideoUri { get; set; }

    /// <summary>The URI of the file, for audio.</summary>
    [JsonPropertyName("audio_url")]
    public Uri? AudioUri { get; set; }

    /// <summary>The media type of the file.</summary>
    public string? ContentType { get; set; }

    /// <summary>The name of the file.</summary>
    public string? FileName { get; set; }

    /// <summary>The size of the file, as the text that the service returns.</summary>
    public string? FileSize { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    internal Uri? FindUri() => new[] { WebAddress.Find(Text), Uri, VideoUri, AudioUri }.OfType<Uri>().FirstOrDefault(WebAddress.IsFetchable);
}
