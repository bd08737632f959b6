using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Segments as a change of their translations left them.</summary>
[DebuggerDisplay("revision {Revision}")]
public sealed class TranslationChanges
{
    /// <summary>The segments.</summary>
    public IReadOnlyList<TranslatedSegment> Segments { get => field ?? []; set; }

    /// <summary>The new <see cref="ProjectLanguage.Revision"/> of the language.</summary>
    public long Revision { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
