using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A page of voices.</summary>
internal sealed class VoicePage
{
    public IReadOnlyList<Voice> Voices { get => field ?? []; set; }

    public bool? HasMore { get; set; }

    public int? TotalCount { get; set; }

    public string? NextPageToken { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public DubbingPage<Voice> ToPage(DubbingResponseMetadata metadata) =>
        new(Voices, HasMore == false || string.IsNullOrEmpty(NextPageToken) ? null : NextPageToken, metadata) { TotalCount = TotalCount };
}
