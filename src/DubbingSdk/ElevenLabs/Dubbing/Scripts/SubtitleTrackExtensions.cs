namespace DubbingSdk;

/// <summary>Conversions between subtitles and the transcripts and translations of dubs.</summary>
public static class SubtitleTrackExtensions
{
    /// <summary>Creates subtitles from a Dubbing Studio resource, with a cue for each segment, identified by its id.</summary>
    /// <param name="resource">The dub.</param>
    /// <param name="language">A target language of the dub, or its source language or <see cref="RenderLanguage.Original"/> for the source.</param>
    /// <returns>The subtitles. Segments without text in the language are omitted.</returns>
    /// <exception cref="ArgumentException">The dub has no such language.</exception>
    public static SubtitleTrack ToSubtitleTrack(this DubbingResource resource, string language)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return new(SubtitleSources.Read(resource, language));
    }

    /// <summary>Creates subtitles from the transcript of a dub, with a cue for each utterance.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <returns>The subtitles. Utterances without text are omitted.</returns>
    public static SubtitleTrack ToSubtitleTrack(this DubTranscript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return new(SubtitleSources.Read(transcript));
    }

    /// <summary>Creates subtitles from the transcript of a project, with a cue for each segment, identified by its id.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <returns>The subtitles. Segments without text are omitted.</returns>
    public static SubtitleTrack ToSubtitleTrack(this ProjectTranscript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return new(SubtitleSources.Read(transcript));
    }

    /// <summary>Creates subtitles from a translation of a project, with a cue for each segment, identified by its id.</summary>
    /// <param name="translation">The translation.</param>
    /// <returns>The subtitles. Segments without a translation are omitted.</returns>
    public static SubtitleTrack ToSubtitleTrack(this ProjectTranslation translation)
    {
        ArgumentNullException.ThrowIfNull(translation);
        return new(SubtitleSources.Read(translation));
    }

    /// <summary>Converts subtitles to a transcript for <see cref="CreateProjectRequest.Transcript"/>.</summary>
    /// <param name="track">The subtitles of the source.</param>
    /// <param name="translation">The subtitles of the dub, with as many cues as those of the source; <see langword="null"/> for a translation by the service.</param>
    /// <returns>The transcript, with a segment for each cue with text. The lines of a cue are joined, and its <see cref="SubtitleCue.Id"/> becomes the <see cref="TranscriptInputSegment.ExternalId"/>.</returns>
    /// <exception cref="ArgumentException">The subtitles differ in the number of cues.</exception>
    public static TranscriptInput ToTranscriptInput(this SubtitleTrack track, SubtitleTrack? translation = null)
    {
        ArgumentNullException.ThrowIfNull(track);
        return new()
        {
            Segments = [.. track.Pair(translation ?? track).Where(static pair => pair.Said.Text.Length > 0).Select(pair => new TranscriptInputSegment
            {
                Text = pair.Said.SpokenText,
                Start = pair.Said.Start,
                End = pair.Said.End,
                SpeakerId = pair.Said.Speaker,
                ExternalId = pair.Said.Id,
                Translation = translation is null ? null : pair.Dubbed.SpokenText,
            })],
        };
    }
}
