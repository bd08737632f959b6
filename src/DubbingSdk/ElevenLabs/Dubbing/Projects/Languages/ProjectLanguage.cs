using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A language of a project and how far it has come.</summary>
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

    /// <summary>How far the language has come.</summary>
    public ProjectLanguageStatus Status { get; set; }

    /// <summary>The generation of the model.</summary>
    [JsonPropertyName("model_id")]
    public DubbingModel? Model { get; set; }

    /// <summary>How the voices are made.</summary>
    public ProjectVoiceSettings? VoiceSettings { get; set; }

    /// <summary>The results; <see langword="null"/> until there is one. They stay while the language is stale: see <see cref="IsUpToDate"/>.</summary>
    public ProjectLanguageOutputs? Outputs { get; set; }

    /// <summary>The number of edits of the translation, and of the source where they touch it.</summary>
    public long Revision { get; set; }

    /// <summary>The revision that the outputs show; <see langword="null"/> until there is one.</summary>
    public long? OutputRevision { get; set; }

    /// <summary>Why it failed; <see langword="null"/> otherwise, and for very old failures.</summary>
    public DubbingJobError? Error { get; set; }

    /// <summary>What went otherwise than asked for, without failing.</summary>
    public IReadOnlyList<DubbingJobWarning> Warnings { get => field ?? []; set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When it changed last.</summary>
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Whether there are outputs, and they show every edit.</summary>
    [JsonIgnore]
    public bool IsUpToDate => OutputRevision == Revision;

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
