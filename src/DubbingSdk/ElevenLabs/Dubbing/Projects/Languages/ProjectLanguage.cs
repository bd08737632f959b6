using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A language of a project: its status and outputs.</summary>
[DebuggerDisplay("{LanguageId}: {TargetLanguage}, {Status}")]
public sealed class ProjectLanguage
{
    /// <summary>The id of the language, which is not its code.</summary>
    [JsonRequired]
    public string LanguageId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The id of the project.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The code of the language, such as <c>es</c>.</summary>
    public string? TargetLanguage { get; set; }

    /// <summary>The status of the language.</summary>
    public ProjectLanguageStatus Status { get; set; }

    /// <summary>The generation of the model.</summary>
    [JsonPropertyName("model_id")]
    public DubbingModel? Model { get; set; }

    /// <summary>The settings of the voices.</summary>
    public ProjectVoiceSettings? VoiceSettings { get; set; }

    /// <summary>The outputs; <see langword="null"/> until the language is dubbed. They remain while the language is stale: see <see cref="IsUpToDate"/>.</summary>
    public ProjectLanguageOutputs? Outputs { get; set; }

    /// <summary>The revision of the language, which counts edits of its translation and edits of the source that affect it.</summary>
    public long Revision { get; set; }

    /// <summary>The revision of the outputs; <see langword="null"/> until the language is dubbed.</summary>
    public long? OutputRevision { get; set; }

    /// <summary>The reason of the failure; <see langword="null"/> without a failure, and for failures from before the service recorded reasons.</summary>
    public DubbingJobError? Error { get; set; }

    /// <summary>The warnings: deviations from the request that did not fail the work.</summary>
    public IReadOnlyList<DubbingJobWarning> Warnings { get => field ?? []; set; }

    /// <summary>The time of creation.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time of the last change.</summary>
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Whether the outputs have the current revision.</summary>
    [JsonIgnore]
    public bool IsUpToDate => OutputRevision == Revision;

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
