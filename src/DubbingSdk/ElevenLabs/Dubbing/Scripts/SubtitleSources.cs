namespace DubbingSdk;

/// <summary>Creates cues from resources, transcripts and translations. Skips segments without text; an end before its start becomes the start.</summary>
internal static class SubtitleSources
{
    private const string UnknownSpeaker = "unknown";

    public static IEnumerable<SubtitleCue> Read(DubbingResource resource, string language)
    {
        var isTarget = resource.TargetLanguages.Contains(language, StringComparer.Ordinal);
        if (!isTarget && language != resource.SourceLanguage && language != RenderLanguage.Original)
            throw new ArgumentException($"The dub has no target language '{language}'. Use one of {string.Join(", ", resource.TargetLanguages)}, or '{RenderLanguage.Original}' for its source.", nameof(language));

        var speakers = Speakers(resource);
        return resource.SpeakerSegments.Where(static pair => pair.Value is not null)
            .SelectMany(pair => Read(pair.Key, pair.Value, isTarget ? language : null, speakers.GetValueOrDefault(pair.Key)));
    }

    public static IEnumerable<SubtitleCue> Read(DubTranscript transcript) =>
        transcript.Utterances.OfType<DubTranscriptUtterance>()
            .SelectMany(utterance => Cue(utterance.Start, utterance.End, TextOf(utterance), utterance.SpeakerId == UnknownSpeaker ? null : utterance.SpeakerId, id: null));

    public static IEnumerable<SubtitleCue> Read(ProjectTranscript transcript) =>
        transcript.Segments.OfType<ProjectSegment>().SelectMany(static segment => Cue(segment.Start, segment.End, segment.Text, segment.SpeakerId, segment.Id));

    public static IEnumerable<SubtitleCue> Read(ProjectTranslation translation) =>
        translation.Segments.OfType<TranslatedSegment>().SelectMany(static segment => Cue(segment.Start, segment.End, segment.Translation, segment.SpeakerId, segment.Id));

    private static IEnumerable<SubtitleCue> Read(string id, SpeakerSegment segment, string? target, string? speaker)
    {
        if (target is null)
            return Cues(id, segment.Start, segment.End, segment.Text, segment.Subtitles, speaker);
        if (segment.Dubs.GetValueOrDefault(target) is not { } dub)
            return [];

        return dub.End > dub.Start
            ? Cues(id, dub.Start, dub.End, dub.Text, dub.Subtitles, speaker)
            : Cues(id, segment.Start, segment.End, dub.Text, dub.Subtitles, speaker);
    }

    private static IEnumerable<SubtitleCue> Cues(string id, TimeSpan start, TimeSpan end, string? text, IEnumerable<SegmentSubtitle> subtitles, string? speaker) =>
        string.IsNullOrWhiteSpace(text)
            ? subtitles.OfType<SegmentSubtitle>().SelectMany(subtitle => Cue(subtitle.Start, subtitle.End, string.Join('\n', subtitle.Lines), speaker, id: null))
            : Cue(start, end, text, speaker, id);

    private static IEnumerable<SubtitleCue> Cue(TimeSpan start, TimeSpan end, string? text, string? speaker, string? id)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];

        var from = start > TimeSpan.Zero ? start : TimeSpan.Zero;
        return [new SubtitleCue { Start = from, End = end > from ? end : from, Text = text, Speaker = speaker, Id = id }];
    }

    private static string TextOf(DubTranscriptUtterance utterance) =>
        utterance.Text.Length > 0 ? utterance.Text : string.Concat(utterance.Words.OfType<DubTranscriptWord>().Select(static word => word.Text));

    private static Dictionary<string, string> Speakers(DubbingResource resource)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, speaker) in resource.SpeakerTracks)
        {
            foreach (var segment in speaker?.Segments ?? [])
                names[segment] = speaker!.SpeakerName ?? id;
        }

        return names;
    }
}
