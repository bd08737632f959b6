using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The project to set up.</summary>
public sealed record CambAiProjectRequest : IValidated
{
    /// <summary>The address of the video or the sound.</summary>
    [JsonPropertyName("media_url")]
    public required MediaSource Source { get; init; }

    /// <summary>The language of the source.</summary>
    public required CambAiLanguage SourceLanguage { get; init; }

    /// <summary>The languages that it shall be dubbed into, at least one.</summary>
    public required IReadOnlyList<CambAiLanguage> TargetLanguages { get; init; }

    /// <summary>A name for the project.</summary>
    public string? ProjectName { get; init; }

    /// <summary>A description of the project.</summary>
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

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CambAiProjectRequest);

    void IValidated.Validate()
    {
        if (Source is not UriMediaSource)
            throw new ArgumentException("The service fetches the media from an address. Set Source to MediaSource.FromUri.", nameof(Source));

        CambAiMediaRules.CheckLanguages(SourceLanguage, TargetLanguages);
        CambAiMediaRules.CheckTracks(SelectedAudioTracks);
        CambAiMediaRules.CheckDictionaries(ChosenDictionaries);
    }
}
