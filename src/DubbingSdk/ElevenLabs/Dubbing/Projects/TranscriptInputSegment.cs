using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment of a transcript, from 0.1 to 25 seconds long.</summary>
public sealed record TranscriptInputSegment
{
    private const int MaxExternalIdLength = 128;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(25);

    /// <summary>The text of the segment, in the source language.</summary>
    public required string Text { get; init; }

    /// <summary>The start of the segment, measured from the start of the media.</summary>
    [JsonPropertyName("start_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public required TimeSpan Start { get; init; }

    /// <summary>The end of the segment, measured from the start of the media.</summary>
    [JsonPropertyName("end_s")]
    [JsonConverter(typeof(SecondsConverter))]
    public required TimeSpan End { get; init; }

    /// <summary>The speaker, as any name or id.</summary>
    /// <value>Unset: assigned by the service.</value>
    public string? SpeakerId { get; init; }

    /// <summary>The external id of the segment: at most 128 characters, and unique in the transcript. Translations can refer to it.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The translation into <see cref="CreateProjectRequest.TargetLanguage"/>.</summary>
    /// <value>Unset: translated by the service. Either all segments have a translation, or none.</value>
    public string? Translation { get; init; }

    /// <summary>Returns the name of the type, without any of its texts.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(TranscriptInputSegment);

    internal void Check(int index)
    {
        if (string.IsNullOrWhiteSpace(Text))
            throw new ArgumentException($"Segment {index} has no text.", nameof(Text));
        if (Start < TimeSpan.Zero)
            throw new ArgumentException($"Segment {index} starts before the media. Start must not be negative.", nameof(Start));
        if (End - Start < Shortest || End - Start > Longest)
            throw new ArgumentException($"Segment {index} is {(End - Start).TotalSeconds} seconds long. It must be from 0.1 to 25 seconds long: join or split it.", nameof(End));
        TextLength.Check(ExternalId, 1, MaxExternalIdLength, nameof(ExternalId));
    }
}
