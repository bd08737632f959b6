using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment in one language to dub into.</summary>
[DebuggerDisplay("{Start} to {End}, stale: {AudioStale}")]
public sealed class DubbedSegment
{
    /// <summary>When it begins, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public TimeSpan Start { get; set; }

    /// <summary>When it ends, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public TimeSpan End { get; set; }

    /// <summary>The translation; <see langword="null"/> until there is one.</summary>
    public string? Text { get; set; }

    /// <summary>The translation in the lines of a subtitle.</summary>
    public IReadOnlyList<SegmentSubtitle> Subtitles { get => field ?? []; set; }

    /// <summary>Whether the audio no longer fits the text, the times or the voice.</summary>
    public bool AudioStale { get; set; }

    /// <summary>The audio; <see langword="null"/> until the segment is dubbed.</summary>
    [JsonPropertyName("media_ref")]
    public DubbingMediaReference? MediaReference { get; set; }

    /// <summary>Whether the segment is dubbed, and the audio fits.</summary>
    [JsonIgnore]
    public bool IsFresh => !AudioStale && MediaReference is not null;

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
