using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A request to create a project in the studio of the service.</summary>
public sealed record CambAiProjectRequest : IValidated
{
    /// <summary>The URI of the video or the audio.</summary>
    [JsonPropertyName("media_url")]
    public required MediaSource Source { get; init; }

    /// <summary>The language spoken in the source.</summary>
    public required CambAiLanguage SourceLanguage { get; init; }

    /// <summary>The target languages of the project. At least one.</summary>
    public required IReadOnlyList<CambAiLanguage> TargetLanguages { get; init; }

    /// <summary>The name of the project.</summary>
    public string? ProjectName { get; init; }

    /// <summary>The description of the project.</summary>
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

    /// <summary>Returns the name of the type, without the values of its properties.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(CambAiProjectRequest);

    void IValidated.Validate()
    {
        if (Source is not UriMediaSource)
            throw new ArgumentException("The service downloads the media from a URI. Set Source to MediaSource.FromUri.", nameof(Source));

        CambAiMediaRules.CheckLanguages(SourceLanguage, TargetLanguages);
        CambAiMediaRules.CheckTracks(SelectedAudioTracks);
        CambAiMediaRules.CheckDictionaries(ChosenDictionaries);
    }
}
