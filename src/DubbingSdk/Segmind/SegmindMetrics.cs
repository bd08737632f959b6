using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The cost of a dub, and the times it took.</summary>
[DebuggerDisplay("{Cost} credits, {RemainingCredits} left")]
public sealed class SegmindMetrics
{
    /// <summary>The cost in credits; <see langword="null"/> for a failed dub, which is not billed.</summary>
    public decimal? Cost { get; set; }

    /// <summary>The remaining credits after the dub.</summary>
    public decimal? RemainingCredits { get; set; }

    /// <summary>The time that the model took.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? InferenceTime { get; set; }

    /// <summary>The time that the dub was queued.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? QueueTime { get; set; }

    /// <summary>The total time.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TotalTime { get; set; }

    /// <summary>The number of retries within the service.</summary>
    public int? RetryCount { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
