using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment to add.</summary>
public sealed record AddProjectSegmentRequest : IValidated
{
    /// <summary>What is said.</summary>
    public required string Text { get; init; }

    /// <summary>Who says it: the <see cref="ProjectSegment.SpeakerId"/> of another segment of the same voice.</summary>
    public required string SpeakerId { get; init; }

    /// <summary>When it begins, from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public required TimeSpan Start { get; init; }

    /// <summary>When it ends, from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public required TimeSpan End { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(AddProjectSegmentRequest);

    void IValidated.Validate()
    {
        if (string.IsNullOrWhiteSpace(Text))
            throw new ArgumentException("Text is needed: what is said in the segment.", nameof(Text));
        if (string.IsNullOrWhiteSpace(SpeakerId))
            throw new ArgumentException("SpeakerId is needed. Take that of another segment of the same voice.", nameof(SpeakerId));
        SegmentTimes.Check(Start, End);
    }
}
