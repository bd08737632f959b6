using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment of a project and its translation.</summary>
[DebuggerDisplay("{Id}: {Start} to {End}")]
public sealed class TranslatedSegment
{
    /// <summary>The id of the segment.</summary>
    [JsonRequired]
    public string Id { get; set => field = JsonRule.RequireId(value); } = string.Empty;

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

    /// <summary>The text in the source language.</summary>
    public string? SourceText { get; set; }

    /// <summary>The translation; <see langword="null"/> until the segment is translated.</summary>
    public string? Translation { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
