using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The response to the creation of a dub.</summary>
internal sealed class SegmindCreateResponse
{
    [JsonRequired]
    public string RequestId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    public SegmindStatus Status { get; set; }

    [JsonPropertyName("status_url")]
    public Uri? StatusUri { get; set; }

    [JsonPropertyName("response_url")]
    public Uri? ResponseUri { get; set; }

    [JsonPropertyName("poll_url")]
    public Uri? PollUri { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
