using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A dubbing project: its status, source and languages.</summary>
[DebuggerDisplay("{ProjectId}: {Status}")]
public sealed class DubbingProject
{
    /// <summary>The id of the project.</summary>
    [JsonRequired]
    public string ProjectId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The status of the project.</summary>
    public DubbingProjectStatus Status { get; set; }

    /// <summary>The reference that the project was created with.</summary>
    public string? Reference { get; set; }

    /// <summary>The code of the source language, if the project was created with one. <see cref="ProjectTranscript.Language"/> has a detected one.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>The generation of the model.</summary>
    [JsonPropertyName("model_id")]
    public DubbingModel? Model { get; set; }

    /// <summary>The metadata of the source; <see langword="null"/> until it is fetched.</summary>
    public ProjectMedia? Media { get; set; }

    /// <summary>The ids of the languages of the project. Empty for a listed project: get the project, or list its languages.</summary>
    public IReadOnlyList<string> LanguageIds { get => field ?? []; set; }

    /// <summary>The ids of the webhooks that receive the events of the project.</summary>
    public IReadOnlyList<string> WebhookIds { get => field ?? []; set; }

    /// <summary>The revision of the source, which counts edits but not the transcription.</summary>
    public long Revision { get; set; }

    /// <summary>The reason of the failure; <see langword="null"/> without a failure, and for failures from before the service recorded reasons.</summary>
    public DubbingJobError? Error { get; set; }

    /// <summary>The warnings: deviations from the request that did not fail the work.</summary>
    public IReadOnlyList<DubbingJobWarning> Warnings { get => field ?? []; set; }

    /// <summary>The time of creation.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time of the last change.</summary>
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
