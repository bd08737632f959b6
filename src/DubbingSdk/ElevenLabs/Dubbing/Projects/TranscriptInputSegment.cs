using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A stretch of speech of one speaker, 0.1 to 25 seconds long.</summary>
public sealed record TranscriptInputSegment
{
    private const int MaxExternalIdLength = 128;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(25);

    /// <summary>What is said.</summary>
    public required string Text { get; init; }

    /// <summary>When it begins, from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public required TimeSpan Start { get; init; }

    /// <summary>When it ends, from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public required TimeSpan End { get; init; }

    /// <summary>Who says it, by any name of yours.</summary>
    /// <value>Unset: the service decides.</value>
    public string? SpeakerId { get; init; }

    /// <summary>An id of yours, at most 128 characters, which stands on no other segment. Translations can refer to it.</summary>
    public string? ExternalId { get; init; }

    /// <summary>What is said in <see cref="CreateProjectRequest.TargetLanguage"/>.</summary>
    /// <value>Unset: translated by the service. Either all segments have one or none.</value>
    public string? Translation { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(TranscriptInputSegment);

    internal void Check(int place)
    {
        if (string.IsNullOrWhiteSpace(Text))
            throw new ArgumentException($"Segment {place} has no text.", nameof(Text));
        if (Start < TimeSpan.Zero)
            throw new ArgumentException($"Segment {place} starts before the media.", nameof(Start));
        if (End - Start < Shortest || End - Start > Longest)
            throw new ArgumentException($"Segment {place} is {(End - Start).TotalSeconds} seconds long. It must be from 0.1 to 25 seconds: join or split it.", nameof(End));
        TextLength.Check(ExternalId, 1, MaxExternalIdLength, nameof(ExternalId));
    }
}
