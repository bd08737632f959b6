using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A stretch of speech of one speaker, and its translation.</summary>
[DebuggerDisplay("{Id}: {Start} to {End}")]
public sealed class TranslatedSegment
{
    /// <summary>The id of the segment.</summary>
    [JsonRequired]
    public string Id { get; set => field = JsonRule.RequireId(value); } = string.Empty;

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

    /// <summary>What is said in the source.</summary>
    public string? SourceText { get; set; }

    /// <summary>What is said in the language; <see langword="null"/> until it is translated.</summary>
    public string? Translation { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
