using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment to add to a dub.</summary>
public sealed record CreateSegmentRequest : IValidated
{
    /// <summary>The start of the segment, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public required TimeSpan Start { get; init; }

    /// <summary>The end of the segment, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public required TimeSpan End { get; init; }

    /// <summary>The text of the segment, in the source language.</summary>
    /// <value>Unset: transcribed with the next transcription, translation or dub of the segment.</value>
    public string? Text { get; init; }

    /// <summary>The translations, keyed by target language.</summary>
    /// <value>Unset: translated with the next translation or dub of the segment.</value>
    public IReadOnlyDictionary<string, string>? Translations { get; init; }

    /// <summary>Returns the name of the type, without any of its texts.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(CreateSegmentRequest);

    void IValidated.Validate() => SegmentTimes.Check(Start, End);
}
