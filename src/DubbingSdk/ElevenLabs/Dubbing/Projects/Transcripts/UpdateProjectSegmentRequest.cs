using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The changes to a segment of a project; at least one member must be set. Unset members stay unchanged.</summary>
public sealed record UpdateProjectSegmentRequest : IValidated
{
    /// <summary>The text of the segment, in the source language.</summary>
    public string? Text { get; init; }

    /// <summary>The id of the speaker.</summary>
    public string? SpeakerId { get; init; }

    /// <summary>The start of the segment, measured from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Start { get; init; }

    /// <summary>The end of the segment, measured from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? End { get; init; }

    /// <summary>Returns the name of the type, without any of its texts.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(UpdateProjectSegmentRequest);

    void IValidated.Validate()
    {
        if (Text is null && SpeakerId is null && Start is null && End is null)
            throw new ArgumentException("The request has no changes. Set Text, SpeakerId, Start or End.", nameof(Text));
        SegmentTimes.Check(Start, End);
    }
}
