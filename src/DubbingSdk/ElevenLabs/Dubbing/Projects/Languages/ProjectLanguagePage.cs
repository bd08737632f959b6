using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A page of languages, as on the wire.</summary>
internal sealed class ProjectLanguagePage
{
    public IReadOnlyList<ProjectLanguage> Languages { get => field ?? []; set; }

    public string? NextCursor { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public DubbingPage<ProjectLanguage> ToPage(DubbingResponseMetadata metadata) => new(Languages, string.IsNullOrEmpty(NextCursor) ? null : NextCursor, metadata);
}
