using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What to change of a segment in one language. What is left unset stays as it is.</summary>
public sealed record UpdateSegmentRequest : IValidated
{
    /// <summary>When it begins, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public TimeSpan? Start { get; init; }

    /// <summary>When it ends, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public TimeSpan? End { get; init; }

    /// <summary>The text in this language.</summary>
    public string? Text { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(UpdateSegmentRequest);

    void IValidated.Validate() => SegmentTimes.Check(Start, End);
}
