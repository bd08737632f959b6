using System.Text.Json;

namespace DubbingSdk;

/// <summary>A transcript to create a project with, optionally with its translation.</summary>
/// <remarks>
/// At most 20,000 segments and 4 MiB, in the order of their starts. Segments of the same speaker must not overlap.
/// Either all segments have a translation, or none.
/// </remarks>
public sealed record TranscriptInput
{
    internal const int MaxSegments = 20_000;
    internal const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>The segments, at least one.</summary>
    public required IReadOnlyList<TranscriptInputSegment> Segments { get; init; }

    internal bool HasTranslations => Segments.Any(segment => segment.Translation is not null);

    /// <summary>Returns the name of the type, without any of its texts.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(TranscriptInput);

    internal void Check()
    {
        if (Segments is null or [])
            throw new ArgumentException("The transcript has no segments. Add at least one.", nameof(Segments));
        if (Segments.Count > MaxSegments)
            throw new ArgumentException($"The transcript has {Segments.Count} segments; at most {MaxSegments} are allowed.", nameof(Segments));

        CheckEach();
        CheckOrder();
        CheckExternalIds();
        if (HasTranslations && FindIndex(segment => segment.Translation is null) is { } untranslated)
            throw new ArgumentException($"Segment {untranslated} has no translation, but others have one. Either all segments have a translation, or none.", nameof(Segments));
    }

    /// <summary>Creates the part of the form that holds the transcript as JSON.</summary>
    internal MediaSource ToSource()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, DubbingProjectsJsonContext.Default.TranscriptInput);
        return json.Length <= MaxBytes
            ? MediaSource.FromStream(new MemoryStream(json, writable: false), "transcript.json", "application/json")
            : throw new ArgumentException($"The transcript is {json.Length} bytes long; at most {MaxBytes} are allowed.", nameof(CreateProjectRequest.Transcript));
    }

    private void CheckEach()
    {
        for (var index = 0; index < Segments.Count; index++)
            (Segments[index] ?? throw new ArgumentException($"Segment {index} is null.", nameof(Segments))).Check(index);
    }

    private void CheckOrder()
    {
        var ends = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        for (var index = 0; index < Segments.Count; index++)
        {
            var segment = Segments[index];
            if (index > 0 && segment.Start < Segments[index - 1].Start)
                throw new ArgumentException($"Segment {index} starts before the one before it. Sort the segments by Start.", nameof(Segments));
            if (segment.SpeakerId is not { } speaker)
                continue;
            if (ends.TryGetValue(speaker, out var end) && segment.Start < end)
                throw new ArgumentException($"Segment {index} overlaps an earlier segment of the same speaker, '{speaker}'.", nameof(Segments));
            ends[speaker] = segment.End;
        }
    }

    private void CheckExternalIds()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (FindIndex(segment => segment.ExternalId is { } id && !seen.Add(id)) is { } duplicate)
            throw new ArgumentException($"The ExternalId of segment {duplicate}, '{Segments[duplicate].ExternalId}', is also that of an earlier segment. Each must be unique.", nameof(Segments));
    }

    private int? FindIndex(Func<TranscriptInputSegment, bool> predicate)
    {
        for (var index = 0; index < Segments.Count; index++)
        {
            if (predicate(Segments[index]))
                return index;
        }

        return null;
    }
}
