using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>What one speaker says in one go, in the language of the dub.</summary>
/// <remarks>The service does not state the unit of the times. Clients take them for seconds; one of its samples reads like milliseconds.</remarks>
[DebuggerDisplay("{Start} - {End}")]
public sealed class CambAiTranscriptLine
{
    /// <summary>When it begins, from the start of the media, as the service wrote it.</summary>
    public double Start { get; set; }

    /// <summary>When it ends, as the service wrote it.</summary>
    public double End { get; set; }

    /// <summary>What is said.</summary>
    public string? Text { get; set; }

    /// <summary>Who says it.</summary>
    public string? Speaker { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
