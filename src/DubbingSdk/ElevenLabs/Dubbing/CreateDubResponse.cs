using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The answer to starting a dub.</summary>
internal sealed class CreateDubResponse
{
    [JsonRequired]
    public string DubbingId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>How long the service expects the dub to take, in seconds.</summary>
    public double? ExpectedDurationSec { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>The estimate, where it can be one.</summary>
    [JsonIgnore]
    public TimeSpan? ExpectedDuration =>
        ExpectedDurationSec is >= 0 and <= MaxSeconds ? TimeSpan.FromSeconds(ExpectedDurationSec.Value) : null;

    private const double MaxSeconds = 365 * 24 * 3600;
}
