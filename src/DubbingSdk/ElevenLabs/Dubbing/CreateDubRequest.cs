using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>What to dub, and how.</summary>
/// <remarks>
/// Through the API a source may be up to 1 GB and 2.5 hours long. In <see cref="DubbingMode.Manual"/> mode
/// <see cref="CsvFile"/>, <see cref="ForegroundAudioFile"/> and <see cref="BackgroundAudioFile"/> are needed, and <see cref="Source"/> holds the video, if any.
/// </remarks>
public sealed record CreateDubRequest : IValidated
{
    /// <summary>The media to dub: a file, a stream, or the address of a video on YouTube, TikTok, X or Vimeo, or of a file.</summary>
    public MediaSource? Source { get; init; }

    /// <summary>The transcript and its translation, for manual mode. Its first line is <c>speaker,start_time,end_time,transcription,translation</c>; <see cref="DubScript"/> writes it.</summary>
    public MediaSource? CsvFile { get; init; }

    /// <summary>The speech alone, for manual mode.</summary>
    public MediaSource? ForegroundAudioFile { get; init; }

    /// <summary>Everything but the speech, for manual mode.</summary>
    public MediaSource? BackgroundAudioFile { get; init; }

    /// <summary>A name for the dub. A name of its own lets <see cref="DubsClient.FindRecentAsync"/> find the dub after a doubtful failure.</summary>
    public string? Name { get; init; }

    /// <summary>The language of the source, as ISO 639-1 or 639-3 code.</summary>
    /// <value>Unset: <c>auto</c>, which detects it.</value>
    public string? SourceLanguage { get; init; }

    /// <summary>The language to dub into, as ISO 639-1 or 639-3 code. Needed unless <see cref="DubbingStudio"/> or manual mode is set.</summary>
    public string? TargetLanguage { get; init; }

    /// <summary>An accent for the dubbed voices. Experimental.</summary>
    public string? TargetAccent { get; init; }

    /// <summary>The number of speakers. The service advises at most 9.</summary>
    /// <value>Unset: 0, which detects it.</value>
    [JsonPropertyName("num_speakers")]
    public int? SpeakerCount { get; init; }

    /// <summary>Whether to put a watermark on the video, which lowers the price. For audio the service wants a higher plan instead.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? Watermark { get; init; }

    /// <summary>Where in the source to start, in whole seconds.</summary>
    /// <value>Unset: at its start.</value>
    [JsonPropertyName("start_time")]
    public TimeSpan? Start { get; init; }

    /// <summary>Where in the source to end, in whole seconds.</summary>
    /// <value>Unset: at its end.</value>
    [JsonPropertyName("end_time")]
    public TimeSpan? End { get; init; }

    /// <summary>Whether to keep the highest resolution of a video.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? HighestResolution { get; init; }

    /// <summary>Whether to leave out what is not speech. For sources that are speech alone, such as a lecture.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? DropBackgroundAudio { get; init; }

    /// <summary>Whether to replace profanities in the transcripts by <c>[censored]</c>. Beta.</summary>
    public bool? UseProfanityFilter { get; init; }

    /// <summary>Whether the dub shall be editable in Dubbing Studio and through its API.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? DubbingStudio { get; init; }

    /// <summary>Whether to use voices of the library instead of clones of the speakers. They take slots of the workspace; without a free slot the dub fails.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? DisableVoiceCloning { get; init; }

    /// <summary>How the dub is made.</summary>
    /// <value>Unset: <see cref="DubbingMode.Automatic"/>.</value>
    public DubbingMode? Mode { get; init; }

    /// <summary>The frames per second of the times in <see cref="CsvFile"/>, where they count frames.</summary>
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
            throw new ArgumentException("TargetLanguage is needed, for example \"es\". Only a dub made for Dubbing Studio can go without.", nameof(TargetLanguage));
        if (SpeakerCount < 0)
            throw new ArgumentException("SpeakerCount must not be negative. 0 detects the number.", nameof(SpeakerCount));
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
                throw new ArgumentException("Manual mode needs CsvFile, ForegroundAudioFile and BackgroundAudioFile.", nameof(Mode));
            return;
        }

        if (Source is null)
            throw new ArgumentException("There is nothing to dub. Set Source to MediaSource.FromFile, FromStream or FromUri.", nameof(Source));
        if (CsvFile is not null || ForegroundAudioFile is not null || BackgroundAudioFile is not null)
            throw new ArgumentException("The service ignores CsvFile and its audio files outside manual mode. Set Mode to DubbingMode.Manual, or leave them out.", nameof(Mode));
    }
}
