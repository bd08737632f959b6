using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment in one language to dub into.</summary>
[DebuggerDisplay("{StartTime} to {EndTime}, stale: {AudioStale}")]
public sealed class DubbedSegment
{
    /// <summary>When it begins, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan StartTime { get; set; }

    /// <summary>When it ends, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan EndTime { get; set; }

    /// <summary>The translation; <see langword="null"/> until there is one.</summary>
    public string? Text { get; set; }

    /// <summary>The translation in the lines of a subtitle.</summary>
    public IReadOnlyList<SegmentSubtitle> Subtitles { get => field ?? []; set; }

    /// <summary>Whether the audio no longer fits the text, the times or the voice.</summary>
    public bool AudioStale { get; set; }

    /// <summary>The audio; <see langword="null"/> until the segment is dubbed.</summary>
    public DubbingMediaReference? MediaRef { get; set; }

    /// <summary>Whether the segment is dubbed, and the audio fits.</summary>
    [JsonIgnore]
    public bool IsFresh => !AudioStale && MediaRef is not null;

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
