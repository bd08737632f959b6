using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What to change of a segment, at least one thing. What is left unset stays as it is.</summary>
public sealed record UpdateProjectSegmentRequest : IValidated
{
    /// <summary>What is said.</summary>
    public string? Text { get; init; }

    /// <summary>Who says it.</summary>
    public string? SpeakerId { get; init; }

    /// <summary>Where it begins, in seconds from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Start { get; init; }

    /// <summary>Where it ends, in seconds from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? End { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(UpdateProjectSegmentRequest);

    void IValidated.Validate()
    {
        if (Text is null && SpeakerId is null && Start is null && End is null)
            throw new ArgumentException("Nothing is to be changed. Set Text, SpeakerId, Start or End.", nameof(Text));
        SegmentTimes.Check(Start, End);
    }
}
