using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The response to the creation of a dub.</summary>
internal sealed class CreateDubResponse
{
    [JsonRequired]
    public string DubbingId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The expected duration of the work, in seconds.</summary>
    public double? ExpectedDurationSec { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>The expected duration, if it is plausible: from 0 to 365 days.</summary>
    [JsonIgnore]
    public TimeSpan? ExpectedDuration =>
        ExpectedDurationSec is >= 0 and <= MaxSeconds ? TimeSpan.FromSeconds(ExpectedDurationSec.Value) : null;

    private const double MaxSeconds = 365 * 24 * 3600;
}
