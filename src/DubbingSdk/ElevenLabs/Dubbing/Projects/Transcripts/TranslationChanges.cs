using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The response to a change of several translations.</summary>
[DebuggerDisplay("revision {Revision}")]
public sealed class TranslationChanges
{
    /// <summary>The segments after the change.</summary>
    public IReadOnlyList<TranslatedSegment> Segments { get => field ?? []; set; }

    /// <summary>The new <see cref="ProjectLanguage.Revision"/> of the language.</summary>
    public long Revision { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
