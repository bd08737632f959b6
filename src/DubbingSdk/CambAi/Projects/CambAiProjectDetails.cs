using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>What a project is, and where.</summary>
[DebuggerDisplay("{ProjectName}")]
public sealed class CambAiProjectDetails
{
    /// <summary>The name of the project.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The description of the project.</summary>
    public string? ProjectDescription { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The language of the source.</summary>
    public CambAiLanguage SourceLanguage { get; set; }

    /// <summary>The languages that it shall be dubbed into.</summary>
    public IReadOnlyList<CambAiLanguage> TargetLanguages { get => field ?? []; set; }

    /// <summary>The length of the media. The service does not state the unit; seconds are likely.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>The id of the folder that it is filed in.</summary>
    public long? FolderId { get; set; }

    /// <summary>The address of the project in the studio, for a browser.</summary>
    [JsonPropertyName("studio_url")]
    public Uri? StudioUri { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
