using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The answer to starting a dub.</summary>
internal sealed class SegmindSubmission
{
    [JsonRequired]
    public string RequestId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    public SegmindStatus Status { get; set; }

    public Uri? StatusUrl { get; set; }

    public Uri? ResponseUrl { get; set; }

    public Uri? PollUrl { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
