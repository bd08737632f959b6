using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What a regeneration covers, and costs.</summary>
[DebuggerDisplay("{RegeneratedDuration}")]
public sealed class RegenerateResponse
{
    /// <summary>The ids of the segments that are spoken again.</summary>
    public IReadOnlyList<string> RegeneratedSegmentIds { get => field ?? []; set; }

    /// <summary>How much is spoken again.</summary>
    [JsonPropertyName("regenerated_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan RegeneratedDuration { get; set; }

    /// <summary>How much of that is charged.</summary>
    [JsonPropertyName("charged_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan ChargedDuration { get; set; }

    /// <summary>How much more of the language can be spoken again without a charge.</summary>
    [JsonPropertyName("free_regeneration_seconds_remaining")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? FreeRegenerationRemaining { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
