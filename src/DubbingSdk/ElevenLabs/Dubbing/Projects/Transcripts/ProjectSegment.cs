using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment of the source transcript of a project.</summary>
[DebuggerDisplay("{Id}: {Start} to {End}")]
public sealed class ProjectSegment
{
    /// <summary>The id of the segment.</summary>
    [JsonRequired]
    public string Id { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The text of the segment, in the source language.</summary>
    public string? Text { get; set; }

    /// <summary>The id of the speaker.</summary>
    public string? SpeakerId { get; set; }

    /// <summary>The start of the segment, measured from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Start { get; set; }

    /// <summary>The end of the segment, measured from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan End { get; set; }

    /// <summary>The external id from <see cref="TranscriptInputSegment.ExternalId"/>, if any.</summary>
    public string? ExternalId { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
