using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A request to dub a recording.</summary>
/// <remarks>The service accepts MP4, MOV, MP3, FLAC, WAV and AAC, and on Enterprise plans MXF.</remarks>
public sealed record CambAiDubRequest : IValidated
{
    /// <summary>The URI of a file, of a video on YouTube, or of a public file on Google Drive. Either this or <see cref="FileId"/> is required.</summary>
    /// <remarks>To dub a local file, upload it with <see cref="CambAiFilesClient.UploadAsync"/>, which is experimental, and set <see cref="FileId"/>.</remarks>
    [JsonPropertyName("video_url")]
    public MediaSource? Source { get; init; }

    /// <summary>The id of a file that was uploaded with <see cref="CambAiFilesClient.UploadAsync"/>, instead of <see cref="Source"/>. Experimental.</summary>
    public string? FileId { get; init; }

    /// <summary>The language spoken in the source. The service does not detect it.</summary>
    public required CambAiLanguage SourceLanguage { get; init; }

    /// <summary>The languages to dub into. At least one.</summary>
    public required IReadOnlyList<CambAiLanguage> TargetLanguages { get; init; }

    /// <summary>The name of the project that the dub becomes.</summary>
    public string? ProjectName { get; init; }

    /// <summary>The description of the project that the dub becomes.</summary>
    public string? ProjectDescription { get; init; }

    /// <summary>The id of the folder of the project.</summary>
    public long? FolderId { get; init; }

    /// <summary>The audio tracks to dub: one or two indices, counted from 0. Only for MXF.</summary>
    /// <value>Unset: the first track.</value>
    public IReadOnlyList<long>? SelectedAudioTracks { get; init; }

    /// <summary>Whether to add the dubbed audio as a further audio track. Only for MXF.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? AddOutputAsAnAudioTrack { get; init; }

    /// <summary>The ids of the dictionaries that fix the translations of terms. At least one if set.</summary>
    /// <value>Unset: none.</value>
    public IReadOnlyList<long>? ChosenDictionaries { get; init; }

    /// <summary>Whether to use the AI optimization of the service.</summary>
    /// <value>Unset: the default of the service, which is not documented.</value>
    public bool? AiOptimization { get; init; }

    /// <summary>The mode of the transcription of the source.</summary>
    /// <value>Unset: <see cref="CambAiTranscriptionMode.Fast"/>.</value>
    public CambAiTranscriptionMode? TranscriptionMode { get; init; }

    /// <summary>Returns the name of the type, without the values of its properties.</summary>
    /// <returns>The name of the type.</returns>
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
            throw new ArgumentException("The service downloads the media from a URI. Upload the file with client.Files.UploadAsync (experimental) and set FileId, or set Source to MediaSource.FromUri.", nameof(Source));
        if (Source is null == string.IsNullOrWhiteSpace(FileId))
            throw new ArgumentException("Set either Source, to MediaSource.FromUri, or FileId.", nameof(Source));
    }
}
