using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment to add.</summary>
public sealed record CreateSegmentRequest : IValidated
{
    /// <summary>When it begins, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public required TimeSpan Start { get; init; }

    /// <summary>When it ends, from the start of the media.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public required TimeSpan End { get; init; }

    /// <summary>What is said.</summary>
    /// <value>Unset: transcribed when that, a translation or a dub is asked for.</value>
    public string? Text { get; init; }

    /// <summary>The translations, by language.</summary>
    /// <value>Unset: translated when that or a dub is asked for.</value>
    public IReadOnlyDictionary<string, string>? Translations { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CreateSegmentRequest);

    void IValidated.Validate() => SegmentTimes.Check(Start, End);
}
