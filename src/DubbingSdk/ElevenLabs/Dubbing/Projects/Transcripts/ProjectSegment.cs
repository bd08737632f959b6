using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A stretch of speech of one speaker.</summary>
[DebuggerDisplay("{Id}: {Start} to {End}")]
public sealed class ProjectSegment
{
    /// <summary>The id of the segment.</summary>
    [JsonRequired]
    public string Id { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>What is said.</summary>
    public string? Text { get; set; }

    /// <summary>Who says it.</summary>
    public string? SpeakerId { get; set; }

    /// <summary>When it begins, from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Start { get; set; }

    /// <summary>When it ends, from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan End { get; set; }

    /// <summary>The id that a transcript of your own gave it.</summary>
    public string? ExternalId { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
