using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A transcript that the caller supplied, with or without translations.</summary>
internal sealed class SuppliedTranscript(IReadOnlyList<SuppliedSegment> segments)
{
    private const int SegmentLimit = 20_000;
    private const int SizeLimit = 4 * 1024 * 1024;
    private const int ExternalIdLimit = 128;
    private const double Shortest = 0.1;
    private const double Longest = 25;

    /// <summary>The tolerance for limits, as floating-point sums are not exact.</summary>
    private const double Tolerance = 1e-6;

    public IReadOnlyList<SuppliedSegment> Segments => segments;

    public bool HasTranslations => segments.Any(segment => segment.Translation is not null);

    /// <summary>Reads a transcript and returns the first rule that it violates.</summary>
    public static SuppliedTranscript Read(FormPart file, out IReadOnlyList<FieldError> errors, out string? violation)
    {
        if (file.Recorded.Length > SizeLimit)
        {
            (errors, violation) = ([], "A transcript has at most 4 MiB.");
            return new SuppliedTranscript([]);
        }

        var fields = JsonFields.OpenFile("transcript", file.Head);
        var transcript = new SuppliedTranscript(fields.Errors.Count > 0 ? [] : [.. fields.RequireObjects("segments").Select(SuppliedSegment.Read)]);
        errors = fields.Errors;
        violation = errors.Count > 0 ? null : transcript.FindViolation();
        return transcript;
    }

    private string? FindViolation() =>
        segments.Count is 0 or > SegmentLimit ? $"A transcript has from 1 to {SegmentLimit} segments."
        : segments.Any(segment => segment.Start < 0) ? "Segments must not begin before 0."
        : segments.Any(HasWrongLength) ? "Segments are from 0.1 to 25 seconds long."
        : segments.Zip(segments.Skip(1)).Any(pair => pair.Second.Start < pair.First.Start) ? "Segments must be sorted by start_s."
        : HaveOverlap() ? "Segments of the same speaker must not overlap."
        : HaveWrongExternalIds() ? $"Each external_id has at most {ExternalIdLimit} characters and is used once."
        : HasTranslations && segments.Any(segment => segment.Translation is null) ? "Either all segments have a translation or none has."
        : null;

    private static bool HasWrongLength(SuppliedSegment segment) =>
        segment.End - segment.Start is < Shortest - Tolerance or > Longest + Tolerance;

    private bool HaveOverlap() => segments
        .GroupBy(segment => segment.SpeakerId, StringComparer.Ordinal)
        .Any(speaker => speaker.Zip(speaker.Skip(1)).Any(pair => pair.Second.Start < pair.First.End - Tolerance));

    private bool HaveWrongExternalIds()
    {
        var ids = segments.Select(segment => segment.ExternalId).OfType<string>().ToList();
        return ids.Exists(id => id.Length > ExternalIdLimit) || ids.Distinct(StringComparer.Ordinal).Count() < ids.Count;
    }
}
