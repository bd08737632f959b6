using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>What to dub, and how. What is unset is not sent; the service's own defaults are documented in contradictory ways.</summary>
/// <remarks>
/// The service fetches all media itself: give addresses. For a file of yours pass on what <see cref="SegmindClient.UploadAssetAsync"/> returns.
/// About 3000 characters can be spoken in a minute.
/// </remarks>
public sealed record SegmindDubRequest : IValidated
{
    /// <summary>The media to dub: the address of a file, or of a page on YouTube or TikTok.</summary>
    [JsonPropertyName("source_url")]
    public required MediaSource Source { get; init; }

    /// <summary>The language to dub into, as ISO 639-1 or 639-3 code such as <c>es</c> or <c>fil</c>. The service speaks 29.</summary>
    [JsonPropertyName("target_lang")]
    public required string TargetLanguage { get; init; }

    /// <summary>The language of the source, as ISO 639-1 or 639-3 code, or <c>auto</c>.</summary>
    /// <value>Unset: <c>en</c>, whatever is spoken.</value>
    [JsonPropertyName("source_lang")]
    public string? SourceLanguage { get; init; }

    /// <summary>The number of speakers; 0 detects it.</summary>
    /// <value>Unset: 1, or detected; the service says both.</value>
    [JsonPropertyName("num_speakers")]
    public int? SpeakerCount { get; init; }

    /// <summary>Where in the source to start, in whole seconds.</summary>
    /// <value>Unset: at its start.</value>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public TimeSpan? Start { get; init; }

    /// <summary>Where in the source to end, in whole seconds.</summary>
    /// <value>Unset: at its end.</value>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public TimeSpan? End { get; init; }

    /// <summary>Whether to keep the highest resolution of a video.</summary>
    /// <value>Unset: <see langword="true"/>.</value>
    public bool? HighestResolution { get; init; }

    /// <summary>Whether to leave out what is not speech.</summary>
    /// <value>Unset: likely <see langword="false"/>.</value>
    public bool? DropBackgroundAudio { get; init; }

    /// <summary>Whether to censor profanities in the transcripts.</summary>
    public bool? UseProfanityFilter { get; init; }

    /// <summary>Whether to use voices of a library instead of clones of the speakers.</summary>
    /// <value>Unset: likely <see langword="false"/>.</value>
    public bool? DisableVoiceCloning { get; init; }

    /// <summary>The address of the transcript and its translation, for manual mode. <see cref="DubScript"/> writes such a file.</summary>
    [JsonPropertyName("csv_file_url")]
    public MediaSource? CsvFile { get; init; }

    /// <summary>The address of the speech alone. Goes with <see cref="CsvFile"/>.</summary>
    [JsonPropertyName("foreground_audio_url")]
    public MediaSource? ForegroundAudioFile { get; init; }

    /// <summary>The address of everything but the speech. Goes with <see cref="CsvFile"/>.</summary>
    [JsonPropertyName("background_audio_url")]
    public MediaSource? BackgroundAudioFile { get; init; }

    /// <summary>An accent for the dubbed voices, such as <c>american</c>, <c>british</c> or <c>australian</c>. Experimental.</summary>
    public string? TargetAccent { get; init; }

    /// <summary>How the dub is made.</summary>
    /// <value>Unset: <see cref="SegmindDubMode.Automatic"/>.</value>
    public SegmindDubMode? Mode { get; init; }

    /// <summary>The frames per second of the times in <see cref="CsvFile"/>, where they count frames.</summary>
    /// <value>Unset: inferred by the service.</value>
    [JsonPropertyName("csv_fps")]
    public double? CsvFrameRate { get; init; }

    void IValidated.Validate()
    {
        CheckSources();
        LanguageCode.Check(SourceLanguage, nameof(SourceLanguage), allowAuto: true);
        LanguageCode.Check(TargetLanguage ?? string.Empty, nameof(TargetLanguage), allowAuto: false);
        OpenValue.Check(Mode, nameof(Mode));
        if (SpeakerCount < 0)
            throw new ArgumentException("SpeakerCount must not be negative. 0 detects the number.", nameof(SpeakerCount));
        if (CsvFrameRate is { } fps && !(double.IsFinite(fps) && fps > 0))
            throw new ArgumentException("CsvFrameRate must be more than 0.", nameof(CsvFrameRate));
        SourceTimes.Check(Start, End);
    }

    private void CheckSources()
    {
        if (Source is null)
            throw new ArgumentException("There is nothing to dub. Set Source to MediaSource.FromUri.", nameof(Source));
        CheckAddress(Source, nameof(Source));
        CheckAddress(CsvFile, nameof(CsvFile));
        CheckAddress(ForegroundAudioFile, nameof(ForegroundAudioFile));
        CheckAddress(BackgroundAudioFile, nameof(BackgroundAudioFile));
        if (CsvFile is null && (ForegroundAudioFile is not null || BackgroundAudioFile is not null))
            throw new ArgumentException("ForegroundAudioFile and BackgroundAudioFile go with a CsvFile. Set it, or leave them out.", nameof(CsvFile));
        if (CsvFile is null == (Mode == SegmindDubMode.Manual))
            throw new ArgumentException("A CsvFile and SegmindDubMode.Manual go together. Set both, or leave both out.", nameof(Mode));
    }

    private static void CheckAddress(MediaSource? source, string name)
    {
        if (source is not null and not UriMediaSource)
            throw new ArgumentException($"{name} must be an address: the service fetches media itself. Send the file with UploadAssetAsync first, and use MediaSource.FromUri with the address it returns.", name);
    }
}
