using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The source, the languages and the options of a dub.</summary>
/// <remarks>
/// A source may have up to 1 GB and 2.5 hours. In <see cref="DubbingMode.Manual"/> mode
/// <see cref="CsvFile"/>, <see cref="ForegroundAudioFile"/> and <see cref="BackgroundAudioFile"/> are required, and <see cref="Source"/> holds the video, if any.
/// </remarks>
public sealed record CreateDubRequest : IValidated
{
    /// <summary>The media to dub: a file, a stream, or the URI of a file or of a video on YouTube, TikTok, X or Vimeo. Required in automatic mode.</summary>
    public MediaSource? Source { get; init; }

    /// <summary>The transcript and its translation as CSV, for manual mode. The first line is <c>speaker,start_time,end_time,transcription,translation</c>; <see cref="DubScript"/> writes it.</summary>
    public MediaSource? CsvFile { get; init; }

    /// <summary>The audio of the speech alone, for manual mode.</summary>
    public MediaSource? ForegroundAudioFile { get; init; }

    /// <summary>The audio without the speech, for manual mode.</summary>
    public MediaSource? BackgroundAudioFile { get; init; }

    /// <summary>The name of the dub. A unique name lets <see cref="DubsClient.FindRecentAsync"/> find the dub after an ambiguous outcome.</summary>
    public string? Name { get; init; }

    /// <summary>The language of the source, as ISO 639-1 or 639-3 code.</summary>
    /// <value>Unset: <c>auto</c>, which detects the language.</value>
    public string? SourceLanguage { get; init; }

    /// <summary>The target language, as ISO 639-1 or 639-3 code. Required unless <see cref="DubbingStudio"/> or manual mode is set.</summary>
    public string? TargetLanguage { get; init; }

    /// <summary>The accent of the dubbed voices. Experimental.</summary>
    public string? TargetAccent { get; init; }

    /// <summary>The number of speakers, at least 0. The service recommends at most 9.</summary>
    /// <value>Unset: 0, which detects the number.</value>
    [JsonPropertyName("num_speakers")]
    public int? SpeakerCount { get; init; }

    /// <summary>Whether to add a watermark to the video, which lowers the cost. Audio without a watermark needs a Creator plan or above.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? Watermark { get; init; }

    /// <summary>The start of the part of the source to dub, in whole seconds.</summary>
    /// <value>Unset: the start of the source.</value>
    [JsonPropertyName("start_time")]
    public TimeSpan? Start { get; init; }

    /// <summary>The end of the part of the source to dub, in whole seconds.</summary>
    /// <value>Unset: the end of the source.</value>
    [JsonPropertyName("end_time")]
    public TimeSpan? End { get; init; }

    /// <summary>Whether to keep the highest resolution of a video.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? HighestResolution { get; init; }

    /// <summary>Whether to drop the background audio, for sources that hold only speech, such as a lecture.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? DropBackgroundAudio { get; init; }

    /// <summary>Whether to replace profanities in the transcripts with <c>[censored]</c>. Beta.</summary>
    public bool? UseProfanityFilter { get; init; }

    /// <summary>Whether the dub can be edited in Dubbing Studio and with <see cref="DubbingResourceClient"/>.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? DubbingStudio { get; init; }

    /// <summary>Whether to use library voices instead of clones of the speakers. Library voices take voice slots of the workspace; without a free slot the dub fails.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? DisableVoiceCloning { get; init; }

    /// <summary>The mode of the dub.</summary>
    /// <value>Unset: <see cref="DubbingMode.Automatic"/>.</value>
    public DubbingMode? Mode { get; init; }

    /// <summary>The frames per second of <see cref="CsvFile"/>, if its times count frames; more than 0.</summary>
    /// <value>Unset: inferred by the service.</value>
    [JsonPropertyName("csv_fps")]
    public double? CsvFrameRate { get; init; }

    private bool IsManual => Mode == DubbingMode.Manual;

    void IValidated.Validate()
    {
        CheckSources();
        LanguageCode.Check(SourceLanguage, nameof(SourceLanguage), allowAuto: true);
        LanguageCode.Check(TargetLanguage, nameof(TargetLanguage), allowAuto: false);
        if (TargetLanguage is null && !IsManual && DubbingStudio != true)
            throw new ArgumentException("TargetLanguage is required, for example \"es\". Only a dub for Dubbing Studio or in manual mode can omit it.", nameof(TargetLanguage));
        if (SpeakerCount < 0)
            throw new ArgumentException("SpeakerCount must not be negative. Set 0 to detect the number.", nameof(SpeakerCount));
        if (CsvFrameRate is { } fps && !(double.IsFinite(fps) && fps > 0))
            throw new ArgumentException("CsvFrameRate must be more than 0.", nameof(CsvFrameRate));
        SourceTimes.Check(Start, End);
    }

    internal MultipartForm ToForm() => MultipartForm.Of(this)
        .Add("name", Name)
        .Add("source_url", (Source as UriMediaSource)?.Uri.AbsoluteUri)
        .Add("source_lang", SourceLanguage)
        .Add("target_lang", TargetLanguage)
        .Add("target_accent", TargetAccent)
        .Add("num_speakers", SpeakerCount)
        .Add("watermark", Watermark)
        .Add("start_time", Seconds(Start))
        .Add("end_time", Seconds(End))
        .Add("highest_resolution", HighestResolution)
        .Add("drop_background_audio", DropBackgroundAudio)
        .Add("use_profanity_filter", UseProfanityFilter)
        .Add("dubbing_studio", DubbingStudio)
        .Add("disable_voice_cloning", DisableVoiceCloning)
        .Add("mode", Mode)
        .Add("csv_fps", CsvFrameRate)
        .AddFile("file", Source as ReadableMediaSource)
        .AddFile("csv_file", CsvFile)
        .AddFile("foreground_audio_file", ForegroundAudioFile)
        .AddFile("background_audio_file", BackgroundAudioFile);

    private static int? Seconds(TimeSpan? time) => (int?)time?.TotalSeconds;

    private void CheckSources()
    {
        if (IsManual)
        {
            if (CsvFile is null || ForegroundAudioFile is null || BackgroundAudioFile is null)
                throw new ArgumentException("Manual mode requires CsvFile, ForegroundAudioFile and BackgroundAudioFile.", nameof(Mode));
            return;
        }

        if (Source is null)
            throw new ArgumentException("Source is required. Set it to MediaSource.FromFile, FromStream or FromUri.", nameof(Source));
        if (CsvFile is not null || ForegroundAudioFile is not null || BackgroundAudioFile is not null)
            throw new ArgumentException("CsvFile, ForegroundAudioFile and BackgroundAudioFile are only used in manual mode. Set Mode to DubbingMode.Manual, or omit them.", nameof(Mode));
    }
}
