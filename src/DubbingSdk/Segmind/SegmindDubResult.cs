using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>A dub: how far it has come, and what came of it.</summary>
[DebuggerDisplay("{RequestId}: {Status}")]
public sealed class SegmindDubResult
{
    /// <summary>The id of the dub, where the service repeats it.</summary>
    public string? RequestId { get; set; }

    /// <summary>How far the dub has come.</summary>
    public SegmindStatus Status { get; set; }

    /// <summary>What was made. Not told with the status alone.</summary>
    [JsonConverter(typeof(SegmindOutputConverter))]
    public SegmindOutput? Output { get; set; }

    /// <summary>The video, if the service names it here.</summary>
    [JsonConverter(typeof(SegmindOutputConverter))]
    public SegmindOutput? Video { get; set; }

    /// <summary>The audio, if the service names it here.</summary>
    [JsonConverter(typeof(SegmindOutputConverter))]
    public SegmindOutput? Audio { get; set; }

    /// <summary>What the dub cost, what is left, and how long it took.</summary>
    public SegmindMetrics? Metrics { get; set; }

    /// <summary>Why the dub failed, in the service's words.</summary>
    public string? Error { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Finds the address of the dubbed file in any of the places where the service names it.</summary>
    /// <returns>The address, which needs no key and holds for 7 days; <see langword="null"/> when there is none.</returns>
    public Uri? FindOutput() => Output?.FindAddress() ?? Video?.FindAddress() ?? Audio?.FindAddress();
}
