using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>A dub: its status, its result and its cost.</summary>
[DebuggerDisplay("{RequestId}: {Status}")]
public sealed class SegmindDubResult
{
    /// <summary>The id of the dub, where the response contains it.</summary>
    public string? RequestId { get; set; }

    /// <summary>The status of the dub.</summary>
    public SegmindStatus Status { get; set; }

    /// <summary>The output of the dub. <see cref="SegmindClient.GetStatusAsync"/> does not return it.</summary>
    [JsonConverter(typeof(SegmindOutputConverter))]
    public SegmindOutput? Output { get; set; }

    /// <summary>The dubbed video, where the service returns it here.</summary>
    [JsonConverter(typeof(SegmindOutputConverter))]
    public SegmindOutput? Video { get; set; }

    /// <summary>The dubbed audio, where the service returns it here.</summary>
    [JsonConverter(typeof(SegmindOutputConverter))]
    public SegmindOutput? Audio { get; set; }

    /// <summary>The cost of the dub, the remaining credits, and the times it took.</summary>
    public SegmindMetrics? Metrics { get; set; }

    /// <summary>The reason of a failure, as the service reports it.</summary>
    public string? Error { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Finds the URI of the dubbed file in any of the members that may contain it.</summary>
    /// <returns>The URI, which needs no API key and is valid for 7 days; <see langword="null"/> when there is none.</returns>
    public Uri? FindOutput() => Output?.FindUri() ?? Video?.FindUri() ?? Audio?.FindUri();
}
