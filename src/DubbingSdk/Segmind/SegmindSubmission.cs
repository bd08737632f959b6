using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The answer to starting a dub.</summary>
internal sealed class SegmindSubmission
{
    [JsonRequired]
    public string RequestId
    {
        get;
        init => field = JsonRule.RequireId(value);
    } = string.Empty;

    public SegmindStatus Status { get; init; }

    public Uri? StatusUrl { get; init; }

    public Uri? ResponseUrl { get; init; }

    public Uri? PollUrl { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
