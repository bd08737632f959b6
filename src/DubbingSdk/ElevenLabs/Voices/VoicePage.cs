using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A page of voices.</summary>
internal sealed class VoicePage
{
    public IReadOnlyList<Voice> Voices
    {
        get => field ?? [];
        init;
    }

    public bool? HasMore { get; init; }

    public int? TotalCount { get; init; }

    public string? NextPageToken { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public DubbingPage<Voice> ToPage(DubbingResponseMetadata metadata) =>
        new(Voices, HasMore == false || string.IsNullOrEmpty(NextPageToken) ? null : NextPageToken, metadata) { TotalCount = TotalCount };
}
