using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>What to dub, and how.</summary>
/// <remarks>The service takes MP4, MOV, MP3, FLAC, WAV and AAC, and on Enterprise plans MXF.</remarks>
public sealed record CambAiDubRequest : IValidated
{
    /// <summary>The address of a file, of a video on YouTube, or of a public file on Google Drive. Either this or <see cref="FileId"/> is needed.</summary>
    /// <remarks>For a file on this machine upload it with <see cref="CambAiFilesClient.UploadAsync"/>, which is experimental, and set <see cref="FileId"/>.</remarks>
    [JsonPropertyName("video_url")]
    public MediaSource? Source { get; init; }

    /// <summary>The id of a file that was uploaded with <see cref="CambAiFilesClient.UploadAsync"/>, in place of <see cref="Source"/>. Experimental.</summary>
    public string? FileId { get; init; }

    /// <summary>The language of the source. The service does not detect it.</summary>
    public required CambAiLanguage SourceLanguage { get; init; }

    /// <summary>The languages to dub into, at least one.</summary>
    public required IReadOnlyList<CambAiLanguage> TargetLanguages { get; init; }

    /// <summary>A name for the project that the dub becomes.</summary>
    public string? ProjectName { get; init; }

    /// <summary>A description of that project.</summary>
    public string? ProjectDescription { get; init; }

    /// <summary>The id of the folder to file the project in.</summary>
    public long? FolderId { get; init; }

    /// <summary>The audio tracks to dub, one or two of them, counted from 0. For MXF alone.</summary>
    /// <value>Unset: the first one.</value>
    public IReadOnlyList<long>? SelectedAudioTracks { get; init; }

    /// <summary>Whether to add the dubbed sound as a further audio track. For MXF alone.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? AddOutputAsAnAudioTrack { get; init; }

    /// <summary>The ids of the dictionaries to translate by, at least one if set.</summary>
    /// <value>Unset: none.</value>
    public IReadOnlyList<long>? ChosenDictionaries { get; init; }

    /// <summary>Whether to use what the service calls AI optimization.</summary>
    /// <value>Unset: as the service likes; its default is not documented.</value>
    public bool? AiOptimization { get; init; }

    /// <summary>How much time the transcription of the source is given.</summary>
    /// <value>Unset: <see cref="CambAiTranscriptionMode.Fast"/>.</value>
    public CambAiTranscriptionMode? TranscriptionMode { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CambAiDubRequest);

    void IValidated.Validate()
    {
        CheckSource();
        CambAiMediaRules.CheckLanguages(SourceLanguage, TargetLanguages);
        CambAiMediaRules.CheckTracks(SelectedAudioTracks);
        CambAiMediaRules.CheckDictionaries(ChosenDictionaries);
        OpenValue.Check(TranscriptionMode, nameof(TranscriptionMode));
    }

    private void CheckSource()
    {
        if (Source is ReadableMediaSource)
            throw new ArgumentException("The service fetches the media from an address. Upload the file with client.Files.UploadAsync (experimental) and set FileId, or give MediaSource.FromUri.", nameof(Source));
        if (Source is null == string.IsNullOrWhiteSpace(FileId))
            throw new ArgumentException("Set either Source, to MediaSource.FromUri, or FileId.", nameof(Source));
    }
}
