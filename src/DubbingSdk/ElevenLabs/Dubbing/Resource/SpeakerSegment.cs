using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A stretch of speech in the source, and its dubs.</summary>
[DebuggerDisplay("{Id}: {Start} to {End}")]
public sealed class SpeakerSegment
{
    /// <summary>The id of the segment.</summary>
    public string Id { get => field ?? string.Empty; set; }

    /// <summary>When it begins, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public TimeSpan Start { get; set; }

    /// <summary>When it ends, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public TimeSpan End { get; set; }

    /// <summary>What is said in the source.</summary>
    public string? Text { get; set; }

    /// <summary>The text in the lines of a subtitle.</summary>
    public IReadOnlyList<SegmentSubtitle> Subtitles { get => field ?? []; set; }

    /// <summary>The dubs, by language.</summary>
    public IReadOnlyDictionary<string, DubbedSegment> Dubs { get => field ?? ReadOnlyDictionary<string, DubbedSegment>.Empty; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
