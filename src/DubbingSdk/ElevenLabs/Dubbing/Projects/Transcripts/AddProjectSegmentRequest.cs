using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment to add to the source transcript of a project.</summary>
public sealed record AddProjectSegmentRequest : IValidated
{
    /// <summary>The text of the segment, in the source language.</summary>
    public required string Text { get; init; }

    /// <summary>The id of the speaker: the <see cref="ProjectSegment.SpeakerId"/> of another segment of the same speaker.</summary>
    public required string SpeakerId { get; init; }

    /// <summary>The start of the segment, measured from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public required TimeSpan Start { get; init; }

    /// <summary>The end of the segment, measured from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public required TimeSpan End { get; init; }

    /// <summary>Returns the name of the type, without any of its texts.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(AddProjectSegmentRequest);

    void IValidated.Validate()
    {
        if (string.IsNullOrWhiteSpace(Text))
            throw new ArgumentException("Text is required: the text of the segment in the source language.", nameof(Text));
        if (string.IsNullOrWhiteSpace(SpeakerId))
            throw new ArgumentException("SpeakerId is required. Use that of another segment of the same speaker.", nameof(SpeakerId));
        SegmentTimes.Check(Start, End);
    }
}
