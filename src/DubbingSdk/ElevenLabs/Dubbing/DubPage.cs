using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A page of dubs as the service sends it.</summary>
internal sealed class DubPage
{
    public IReadOnlyList<Dub> Dubs
    {
        get => field ?? [];
        init;
    }

    public string? NextCursor { get; init; }

    public bool? HasMore { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public DubbingPage<Dub> ToPage(DubbingResponseMetadata metadata) =>
        new(Dubs, HasMore == false || string.IsNullOrEmpty(NextCursor) ? null : NextCursor, metadata);
}
