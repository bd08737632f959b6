using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The metadata of the source of a dub.</summary>
[DebuggerDisplay("{ContentType}, {Duration}")]
public sealed class DubMediaMetadata
{
    /// <summary>The media type of the source.</summary>
    public string? ContentType { get; set; }

    /// <summary>The duration of the source.</summary>
    /// <remarks>The service does not document the unit. The library reads seconds.</remarks>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
