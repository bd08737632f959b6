using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>What became of an upload.</summary>
[DebuggerDisplay("{FileUrls.Count} files")]
public sealed class SegmindUploadResponse
{
    /// <summary>The addresses of the files. Pass one to <see cref="MediaSource.FromUri"/>.</summary>
    public IReadOnlyList<Uri> FileUrls { get => field ?? []; set; }

    /// <summary>What the service says of it.</summary>
    public string? Message { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
