using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment in one target language.</summary>
[DebuggerDisplay("{Start} to {End}, stale: {AudioStale}")]
public sealed class DubbedSegment
{
    /// <summary>The start of the dubbed segment, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public TimeSpan Start { get; set; }

    /// <summary>The end of the dubbed segment, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public TimeSpan End { get; set; }

    /// <summary>The translation; <see langword="null"/> until the segment is translated.</summary>
    public string? Text { get; set; }

    /// <summary>The translation as subtitles.</summary>
    public IReadOnlyList<SegmentSubtitle> Subtitles { get => field ?? []; set; }

    /// <summary>Whether the text, the times or the voice were edited since the segment was last dubbed.</summary>
    public bool AudioStale { get; set; }

    /// <summary>The audio; <see langword="null"/> until the segment is dubbed.</summary>
    [JsonPropertyName("media_ref")]
    public DubbingMediaReference? MediaReference { get; set; }

    /// <summary>Whether the segment is dubbed, and not stale.</summary>
    [JsonIgnore]
    public bool IsFresh => !AudioStale && MediaReference is not null;

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
