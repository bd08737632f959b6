using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The response to a change of a translation.</summary>
[DebuggerDisplay("revision {Revision}")]
public sealed class TranslationChange
{
    /// <summary>The segment after the change.</summary>
    public TranslatedSegment? Segment { get; set; }

    /// <summary>The new <see cref="ProjectLanguage.Revision"/> of the language.</summary>
    public long Revision { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
