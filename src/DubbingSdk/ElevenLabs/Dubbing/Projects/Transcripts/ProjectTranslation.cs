using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What is said in a language of a project, beside what is said in the source.</summary>
[DebuggerDisplay("{TargetLanguage}, revision {Revision}")]
public sealed class ProjectTranslation
{
    /// <summary>The code of the language of the source, given or detected.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>The code of the language.</summary>
    public string? TargetLanguage { get; set; }

    /// <summary>The segments, in the order of their starts.</summary>
    public IReadOnlyList<TranslatedSegment> Segments { get => field ?? []; set; }

    /// <summary>The <see cref="ProjectLanguage.Revision"/> of the language.</summary>
    public long Revision { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
