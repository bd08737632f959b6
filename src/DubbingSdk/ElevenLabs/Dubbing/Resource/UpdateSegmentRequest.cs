using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The changes to a segment in one language. Unset members stay unchanged.</summary>
public sealed record UpdateSegmentRequest : IValidated
{
    /// <summary>The start of the segment, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public TimeSpan? Start { get; init; }

    /// <summary>The end of the segment, measured from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public TimeSpan? End { get; init; }

    /// <summary>The text in the language.</summary>
    public string? Text { get; init; }

    /// <summary>Returns the name of the type, without any of its texts.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(UpdateSegmentRequest);

    void IValidated.Validate() => SegmentTimes.Check(Start, End);
}
