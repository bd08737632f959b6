using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The translation of a project into a language, with the texts of the source.</summary>
[DebuggerDisplay("{TargetLanguage}, revision {Revision}")]
public sealed class ProjectTranslation
{
    /// <summary>The code of the source language, requested or detected.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>The code of the target language.</summary>
    public string? TargetLanguage { get; set; }

    /// <summary>The segments, in the order of their starts.</summary>
    public IReadOnlyList<TranslatedSegment> Segments { get => field ?? []; set; }

    /// <summary>The <see cref="ProjectLanguage.Revision"/> of the language.</summary>
    public long Revision { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
