using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A project and how far it has come.</summary>
[DebuggerDisplay("{ProjectId}: {Status}")]
public sealed class DubbingProject
{
    /// <summary>The id of the project.</summary>
    [JsonRequired]
    public string ProjectId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>How far the project has come.</summary>
    public DubbingProjectStatus Status { get; set; }

    /// <summary>The text of yours that it was made with.</summary>
    public string? Reference { get; set; }

    /// <summary>The language of the source, if the project was made with one. A detected one is told by <see cref="ProjectTranscript.Language"/> alone.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>The generation of the model.</summary>
    [JsonPropertyName("model_id")]
    public DubbingModel? Model { get; set; }

    /// <summary>What the source is; <see langword="null"/> until it was fetched.</summary>
    public ProjectMedia? Media { get; set; }

    /// <summary>The ids of the languages it is dubbed into. A listed project has none: get it, or list its languages.</summary>
    public IReadOnlyList<string> LanguageIds { get => field ?? []; set; }

    /// <summary>The ids of the webhooks that are told of it.</summary>
    public IReadOnlyList<string> WebhookIds { get => field ?? []; set; }

    /// <summary>The number of edits of the source. The transcription does not count.</summary>
    public long Revision { get; set; }

    /// <summary>Why it failed; <see langword="null"/> otherwise, and for very old failures.</summary>
    public DubbingJobError? Error { get; set; }

    /// <summary>What went otherwise than asked for, without failing.</summary>
    public IReadOnlyList<DubbingJobWarning> Warnings { get => field ?? []; set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When it changed last.</summary>
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
