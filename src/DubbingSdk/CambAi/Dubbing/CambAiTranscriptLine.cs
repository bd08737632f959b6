using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A segment of a transcript: the text of one speaker, in the target language.</summary>
/// <remarks>The service does not document the unit of the times. They are probably seconds, although one of its samples suggests milliseconds.</remarks>
[DebuggerDisplay("{Start} - {End}")]
public sealed class CambAiTranscriptLine
{
    /// <summary>The start of the segment, from the start of the media, in the unit of the service.</summary>
    public double Start { get; set; }

    /// <summary>The end of the segment, from the start of the media, in the unit of the service.</summary>
    public double End { get; set; }

    /// <summary>The text of the segment.</summary>
    public string? Text { get; set; }

    /// <summary>The speaker.</summary>
    public string? Speaker { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
