using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>What a dub cost, and how long it took.</summary>
[DebuggerDisplay("{Cost} credits, {RemainingCredits} left")]
public sealed class SegmindMetrics
{
    /// <summary>The price in credits; <see langword="null"/> for a dub that failed, which costs nothing.</summary>
    public decimal? Cost { get; set; }

    /// <summary>The credits left after the dub.</summary>
    public decimal? RemainingCredits { get; set; }

    /// <summary>How long the model worked.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? InferenceTime { get; set; }

    /// <summary>How long the dub waited for its turn.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? QueueTime { get; set; }

    /// <summary>How long all of it took.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TotalTime { get; set; }

    /// <summary>How often the service began anew.</summary>
    public int? RetryCount { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
