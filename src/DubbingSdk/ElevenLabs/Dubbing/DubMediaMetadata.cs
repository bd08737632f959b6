using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What the source of a dub is.</summary>
[DebuggerDisplay("{ContentType}, {Duration}")]
public sealed class DubMediaMetadata
{
    /// <summary>The media type of the source.</summary>
    public string? ContentType { get; set; }

    /// <summary>The length of the source.</summary>
    /// <remarks>The service does not document the unit; it is taken to be seconds.</remarks>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
