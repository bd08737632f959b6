using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment of the source, and its dubs.</summary>
[DebuggerDisplay("{Id}: {Start} to {End}")]
public sealed class SpeakerSegment
{
    /// <summary>The id of the segment.</summary>
    public string Id { get => field ?? string.Empty; set; }

    /// <summary>The start of the segment, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public TimeSpan Start { get; set; }

    /// <summary>The end of the segment, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public TimeSpan End { get; set; }

    /// <summary>The text in the source language.</summary>
    public string? Text { get; set; }

    /// <summary>The text as subtitles.</summary>
    public IReadOnlyList<SegmentSubtitle> Subtitles { get => field ?? []; set; }

    /// <summary>The dubs, keyed by target language.</summary>
    public IReadOnlyDictionary<string, DubbedSegment> Dubs { get => field ?? ReadOnlyDictionary<string, DubbedSegment>.Empty; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
