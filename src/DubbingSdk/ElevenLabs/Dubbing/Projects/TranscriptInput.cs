using System.Text.Json;

namespace DubbingSdk;

/// <summary>A transcript of your own for a project, with or without its translation.</summary>
/// <remarks>
/// At most 20,000 segments and 4 MiB, in the order of their starts. Segments of one speaker must not overlap; those of several may.
/// Either all segments have a translation or none has.
/// </remarks>
public sealed record TranscriptInput
{
    internal const int MaxSegments = 20_000;
    internal const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>The segments.</summary>
    public required IReadOnlyList<TranscriptInputSegment> Segments { get; init; }

    internal bool HasTranslations => Segments.Any(segment => segment.Translation is not null);

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(TranscriptInput);

    internal void Check()
    {
        if (Segments is null or [])
            throw new ArgumentException("The transcript has no segments.", nameof(Segments));
        if (Segments.Count > MaxSegments)
            throw new ArgumentException($"The transcript has {Segments.Count} segments; at most {MaxSegments} are allowed.", nameof(Segments));

        CheckEach();
        CheckOrder();
        CheckExternalIds();
        if (HasTranslations && Place(segment => segment.Translation is null) is { } untranslated)
            throw new ArgumentException($"Segment {untranslated} has no translation, but others have. Either all have one or none.", nameof(Segments));
    }

    /// <summary>The file that is sent.</summary>
    internal MediaSource ToSource()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, DubbingProjectsJsonContext.Default.TranscriptInput);
        return json.Length <= MaxBytes
            ? MediaSource.FromStream(new MemoryStream(json, writable: false), "transcript.json", "application/json")
            : throw new ArgumentException($"The transcript is {json.Length} bytes long; at most {MaxBytes} are allowed.", nameof(CreateProjectRequest.Transcript));
    }

    private void CheckEach()
    {
        for (var place = 0; place < Segments.Count; place++)
            (Segments[place] ?? throw new ArgumentException($"Segment {place} is null.", nameof(Segments))).Check(place);
    }

    private void CheckOrder()
    {
        var ends = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        for (var place = 0; place < Segments.Count; place++)
        {
            var segment = Segments[place];
            if (place > 0 && segment.Start < Segments[place - 1].Start)
                throw new ArgumentException($"Segment {place} starts before the one before it. Sort the segments by Start.", nameof(Segments));
            if (segment.SpeakerId is not { } speaker)
                continue;
            if (ends.TryGetValue(speaker, out var end) && segment.Start < end)
                throw new ArgumentException($"Segment {place} overlaps an earlier one of the same speaker, '{speaker}'.", nameof(Segments));
            ends[speaker] = segment.End;
        }
    }

    private void CheckExternalIds()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (Place(segment => segment.ExternalId is { } id && !seen.Add(id)) is { } twice)
            throw new ArgumentException($"The ExternalId of segment {twice}, '{Segments[twice].ExternalId}', stands on an earlier one too. Each must occur once.", nameof(Segments));
    }

    private int? Place(Func<TranscriptInputSegment, bool> isMeant)
    {
        for (var place = 0; place < Segments.Count; place++)
        {
            if (isMeant(Segments[place]))
                return place;
        }

        return null;
    }
}
