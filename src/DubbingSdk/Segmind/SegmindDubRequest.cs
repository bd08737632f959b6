using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>A request to dub a recording. Unset members are not sent; the service documents some of its defaults in contradictory ways.</summary>
/// <remarks>
/// The service downloads all media from URIs. To dub a local file, pass the URI that <see cref="SegmindClient.UploadAssetAsync"/> returns.
/// A dub can contain about 3000 characters per minute.
/// </remarks>
public sealed record SegmindDubRequest : IValidated
{
    /// <summary>The URI of the media to dub: a file, or a page on YouTube or TikTok.</summary>
    [JsonPropertyName("source_url")]
    public required MediaSource Source { get; init; }

    /// <summary>The language to dub into, as an ISO 639-1 or 639-3 code such as <c>es</c> or <c>fil</c>. The service supports 29 languages.</summary>
    [JsonPropertyName("target_lang")]
    public required string TargetLanguage { get; init; }

    /// <summary>The language spoken in the source, as an ISO 639-1 or 639-3 code, or <c>auto</c> to detect it.</summary>
    /// <value>Unset: <c>en</c>. The language is not detected then.</value>
    [JsonPropertyName("source_lang")]
    public string? SourceLanguage { get; init; }

    /// <summary>The number of speakers, at least 0. 0 detects the number.</summary>
    /// <value>Unset: 1 or detected; the service documents both.</value>
    [JsonPropertyName("num_speakers")]
    public int? SpeakerCount { get; init; }

    /// <summary>The start of the part of the source to dub, in whole seconds, at least 0.</summary>
    /// <value>Unset: the start of the source.</value>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("start_time")]
    public TimeSpan? Start { get; init; }

    /// <summary>The end of the part of the source to dub, in whole seconds, after <see cref="Start"/>.</summary>
    /// <value>Unset: the end of the source.</value>
    [JsonConverter(typeof(SecondsConverter))]
    [JsonPropertyName("end_time")]
    public TimeSpan? End { get; init; }

    /// <summary>Whether to keep the highest resolution of a video.</summary>
    /// <value>Unset: <see langword="true"/>.</value>
    public bool? HighestResolution { get; init; }

    /// <summary>Whether to remove the background audio.</summary>
    /// <value>Unset: probably <see langword="false"/>; the service documents both.</value>
    public bool? DropBackgroundAudio { get; init; }

    /// <summary>Whether to censor profanity in the transcripts.</summary>
    /// <value>Unset: the default of the service, which is not documented reliably.</value>
    public bool? UseProfanityFilter { get; init; }

    /// <summary>Whether to use library voices instead of clones of the speakers.</summary>
    /// <value>Unset: probably <see langword="false"/>; the service documents both.</value>
    public bool? DisableVoiceCloning { get; init; }

    /// <summary>The URI of a CSV file with the transcript and its translation, for <see cref="SegmindDubMode.Manual"/> only. <see cref="DubScript"/> writes such a file.</summary>
    [JsonPropertyName("csv_file_url")]
    public MediaSource? CsvFile { get; init; }

    /// <summary>The URI of the audio of the speech. Requires <see cref="CsvFile"/>.</summary>
    [JsonPropertyName("foreground_audio_url")]
    public MediaSource? ForegroundAudioFile { get; init; }

    /// <summary>The URI of the audio without the speech. Requires <see cref="CsvFile"/>.</summary>
    [JsonPropertyName("background_audio_url")]
    public MediaSource? BackgroundAudioFile { get; init; }

    /// <summary>The accent of the dubbed voices, such as <c>american</c>, <c>british</c> or <c>australian</c>. Experimental.</summary>
    public string? TargetAccent { get; init; }

    /// <summary>The mode of the dub: whether the service or the caller provides the transcript.</summary>
    /// <value>Unset: <see cref="SegmindDubMode.Automatic"/>.</value>
    public SegmindDubMode? Mode { get; init; }

    /// <summary>The frame rate of the times in <see cref="CsvFile"/>, in frames per second, more than 0.</summary>
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
            throw new ArgumentException("SpeakerCount must not be negative. Use 0 to detect the number.", nameof(SpeakerCount));
        if (CsvFrameRate is { } fps && !(double.IsFinite(fps) && fps > 0))
            throw new ArgumentException("CsvFrameRate must be more than 0.", nameof(CsvFrameRate));
        SourceTimes.Check(Start, End);
    }

    private void CheckSources()
    {
        if (Source is null)
            throw new ArgumentException("There is nothing to dub. Set Source to MediaSource.FromUri.", nameof(Source));
        CheckUri(Source, nameof(Source));
        CheckUri(CsvFile, nameof(CsvFile));
        CheckUri(ForegroundAudioFile, nameof(ForegroundAudioFile));
        CheckUri(BackgroundAudioFile, nameof(BackgroundAudioFile));
        if (CsvFile is null && (ForegroundAudioFile is not null || BackgroundAudioFile is not null))
            throw new ArgumentException("ForegroundAudioFile and BackgroundAudioFile go with a CsvFile. Set it, or leave them unset.", nameof(CsvFile));
        if (CsvFile is null == (Mode == SegmindDubMode.Manual))
            throw new ArgumentException("CsvFile and SegmindDubMode.Manual go together. Set both or neither.", nameof(Mode));
    }

    private static void CheckUri(MediaSource? source, string name)
    {
        if (source is not null and not UriMediaSource)
            throw new ArgumentException($"{name} must be a URI: the service downloads the media itself. Upload the file with UploadAssetAsync, and set MediaSource.FromUri with the returned URI.", name);
    }
}
