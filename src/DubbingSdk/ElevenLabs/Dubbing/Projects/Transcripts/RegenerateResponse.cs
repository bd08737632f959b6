using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The extent and the cost of a regeneration.</summary>
[DebuggerDisplay("{RegeneratedDuration}")]
public sealed class RegenerateResponse
{
    /// <summary>The ids of the segments that are dubbed again.</summary>
    public IReadOnlyList<string> RegeneratedSegmentIds { get => field ?? []; set; }

    /// <summary>The duration of the segments that are dubbed again.</summary>
    [JsonPropertyName("regenerated_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan RegeneratedDuration { get; set; }

    /// <summary>The part of the duration that is charged.</summary>
    [JsonPropertyName("charged_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan ChargedDuration { get; set; }

    /// <summary>The remaining duration that can be regenerated in the language without a charge.</summary>
    [JsonPropertyName("free_regeneration_seconds_remaining")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? FreeRegenerationRemaining { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
