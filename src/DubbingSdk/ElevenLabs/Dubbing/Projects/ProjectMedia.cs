using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The metadata of the source of a project.</summary>
[DebuggerDisplay("{FileName}")]
public sealed class ProjectMedia
{
    /// <summary>The name of the file.</summary>
    [JsonPropertyName("filename")]
    public string? FileName { get; set; }

    /// <summary>The duration.</summary>
    [JsonPropertyName("duration_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Whether the source has video. The output has none in any case.</summary>
    public bool? HasVideo { get; set; }

    /// <summary>The media type, such as <c>video/mp4</c>.</summary>
    [JsonPropertyName("mime_type")]
    public string? MediaType { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
