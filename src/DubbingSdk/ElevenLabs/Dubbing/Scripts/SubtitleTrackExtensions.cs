namespace DubbingSdk;

/// <summary>Conversions between subtitles and what the service knows of a dub.</summary>
public static class SubtitleTrackExtensions
{
    /// <summary>Makes subtitles of a dub in Dubbing Studio: a cue for each segment, named by its id.</summary>
    /// <param name="resource">The dub.</param>
    /// <param name="language">A target language of the dub, or its source language or <see cref="RenderLanguage.Original"/> for the source.</param>
    /// <returns>The subtitles. Segments that have no text in the language are left out.</returns>
    /// <exception cref="ArgumentException">The dub has no such language.</exception>
    public static SubtitleTrack ToSubtitleTrack(this DubbingResource resource, string language)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return new(SubtitleSources.Read(resource, language));
    }

    /// <summary>Makes subtitles of the transcript of a dub: a cue for each utterance.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <returns>The subtitles. Utterances without text are left out.</returns>
    public static SubtitleTrack ToSubtitleTrack(this DubTranscript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return new(SubtitleSources.Read(transcript));
    }

    /// <summary>Makes subtitles of the source of a project: a cue for each segment, named by its id.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <returns>The subtitles. Segments without text are left out.</returns>
    public static SubtitleTrack ToSubtitleTrack(this ProjectTranscript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return new(SubtitleSources.Read(transcript));
    }

    /// <summary>Makes subtitles of a language of a project: a cue for each segment, named by its id.</summary>
    /// <param name="translation">The translation.</param>
    /// <returns>The subtitles. Segments that are not translated yet are left out.</returns>
    public static SubtitleTrack ToSubtitleTrack(this ProjectTranslation translation)
    {
        ArgumentNullException.ThrowIfNull(translation);
        return new(SubtitleSources.Read(translation));
    }

    /// <summary>Makes subtitles a transcript of your own for a project, as <see cref="CreateProjectRequest.Transcript"/>.</summary>
    /// <param name="track">The subtitles of the source.</param>
    /// <param name="translation">The subtitles of the dub, as many cues as there are in the source; without them the service translates.</param>
    /// <returns>The transcript: a segment for each cue with text, whose lines become one. A <see cref="SubtitleCue.Id"/> becomes its <see cref="TranscriptInputSegment.ExternalId"/>.</returns>
    /// <exception cref="ArgumentException">One has more cues than the other.</exception>
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
