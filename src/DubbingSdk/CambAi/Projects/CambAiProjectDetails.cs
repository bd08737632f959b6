using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The properties of a project.</summary>
[DebuggerDisplay("{ProjectName}")]
public sealed class CambAiProjectDetails
{
    /// <summary>The name of the project.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The description of the project.</summary>
    public string? ProjectDescription { get; set; }

    /// <summary>The time when the project was created.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The language of the source.</summary>
    public CambAiLanguage SourceLanguage { get; set; }

    /// <summary>The target languages of the project.</summary>
    public IReadOnlyList<CambAiLanguage> TargetLanguages { get => field ?? []; set; }

    /// <summary>The duration of the media. The service does not document the unit; it is read as seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>The id of the folder of the project.</summary>
    public long? FolderId { get; set; }

    /// <summary>The URI of the project in the studio, to be opened in a browser.</summary>
    [JsonPropertyName("studio_url")]
    public Uri? StudioUri { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
