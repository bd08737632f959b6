using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A segment as a change of its translation left it.</summary>
[DebuggerDisplay("revision {Revision}")]
public sealed class TranslationChange
{
    /// <summary>The segment.</summary>
    public TranslatedSegment? Segment { get; set; }

    /// <summary>The new <see cref="ProjectLanguage.Revision"/> of the language.</summary>
    public long Revision { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
