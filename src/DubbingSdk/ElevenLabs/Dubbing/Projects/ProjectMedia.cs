using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What the source of a project is.</summary>
[DebuggerDisplay("{FileName}")]
public sealed class ProjectMedia
{
    /// <summary>The name of the file.</summary>
    [JsonPropertyName("filename")]
    public string? FileName { get; set; }

    /// <summary>The length.</summary>
    [JsonPropertyName("duration_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Whether there is a picture. The output has none all the same.</summary>
    public bool? HasVideo { get; set; }

    /// <summary>The media type, such as <c>video/mp4</c>.</summary>
    [JsonPropertyName("mime_type")]
    public string? MediaType { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
