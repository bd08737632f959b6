using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A page of projects, as on the wire.</summary>
internal sealed class DubbingProjectPage
{
    public IReadOnlyList<DubbingProject> Projects { get => field ?? []; set; }

    public string? NextCursor { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public DubbingPage<DubbingProject> ToPage(DubbingResponseMetadata metadata) => new(Projects, string.IsNullOrEmpty(NextCursor) ? null : NextCursor, metadata);
}
