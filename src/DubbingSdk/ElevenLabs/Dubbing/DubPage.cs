using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A page of dubs, as on the wire.</summary>
internal sealed class DubPage
{
    public IReadOnlyList<Dub> Dubs { get => field ?? []; set; }

    public string? NextCursor { get; set; }

    public bool? HasMore { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public DubbingPage<Dub> ToPage(DubbingResponseMetadata metadata) =>
        new(Dubs, HasMore == false || string.IsNullOrEmpty(NextCursor) ? null : NextCursor, metadata);
}
